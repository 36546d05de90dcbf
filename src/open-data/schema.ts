import { HsdsFile } from '#model/hsds.ts';
import { LICENCE, VERSION } from './version.ts';

/** The JSON Schema of `contacts.hsds.json`: the fields that this site writes, and no others. */
export function schema(): Record<string, unknown> {
  const { $schema, ...rest } = HsdsFile.toJSONSchema({ target: 'draft-2020-12' });
  return {
    $schema,
    title: 'Contacts',
    description: `Services of the Human Services Data Specification 3.0 as this site writes them, version ${VERSION}. The data has the licence ${LICENCE}`,
    ...rest,
  };
}
