import { createHash } from 'node:crypto';

/** The namespace of every id in the open data. Another one would give each thing a new id. */
const NAMESPACE = 'c871519f-07cf-4e29-b736-671f394a3747';

/** The UUID of version 5 (RFC 9562) for a name in a namespace. */
export function uuid5(namespace: string, name: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  return hash.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/u, '$1-$2-$3-$4-');
}

/** The id of a thing of the directory, by its kind and what tells it from others, e.g. `('service', '116016')`. */
export function idOf(...name: readonly string[]): string {
  return uuid5(NAMESPACE, name.join('/'));
}
