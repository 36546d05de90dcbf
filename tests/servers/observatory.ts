/** Headers by name in lower case, as one response carried them. */
export type Headers = ReadonlyMap<string, string>;

const HALF_A_YEAR = 15_768_000;
/** Bonuses count only from here. */
const ENOUGH = 90;
const BROAD = /^(?:https?:|ftp:|\*|https?:\/\/\*(?:\.\*)?)$/u;

const sources = (policy: string, directive: string): string[] | undefined =>
  policy
    .split(';')
    .map((part) => part.trim().split(/\s+/u))
    .find(([name]) => name === directive)
    ?.slice(1);

/** Points for the content security policy. */
function policyPoints(policy: string | undefined): number {
  if (policy === undefined) return -25;
  const byDefault = sources(policy, 'default-src');
  const script = sources(policy, 'script-src') ?? byDefault ?? ['*'];
  const object = sources(policy, 'object-src') ?? byDefault ?? ['*'];
  const style = sources(policy, 'style-src') ?? byDefault ?? ['*'];
  const hashed = (list: string[]): boolean => list.some((one) => /^'(?:sha\d+|nonce)-/u.test(one));
  const inline = (list: string[]): boolean =>
    list.includes('data:') || (list.includes("'unsafe-inline'") && !hashed(list));
  if (inline(script) || [...script, ...object].some((one) => BROAD.test(one))) return -20;
  if ([...script, ...style].includes("'unsafe-eval'")) return -10;
  if (inline(style) || style.some((one) => BROAD.test(one))) return 0;
  return byDefault?.length === 1 && byDefault[0] === "'none'" ? 10 : 5;
}

function transportPoints(value: string | undefined): number {
  const [, age] = /max-age=(\d+)/u.exec(value ?? '') ?? [];
  if (age === undefined) return -20;
  return Number(age) >= HALF_A_YEAR ? 0 : -10;
}

function referrerPoints(value: string | undefined): number {
  if (value === undefined) return 0;
  const strict = /^(?:no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/u;
  return strict.test(value) ? 5 : -5;
}

function framingPoints(policy: string | undefined, value: string | undefined): number {
  const ancestors = sources(policy ?? '', 'frame-ancestors');
  if (ancestors && !ancestors.some((one) => BROAD.test(one))) return 5;
  return /^(?:deny|sameorigin)$/iu.test(value ?? '') ? 0 : -20;
}

function resourcePoints(value: string | undefined): number {
  if (value === undefined) return 0;
  if (value === 'same-origin' || value === 'same-site') return 10;
  return -20;
}

/**
 * The score of a page by the public rules of the HTTP Observatory (mdn/mdn-http-observatory,
 * src/grader/charts.js), with https and its redirect taken as given and the preload list left out.
 */
export function score(headers: Headers, html: string): number {
  const policy = headers.get('content-security-policy');
  const foreign = [...html.matchAll(/<script\b[^>]*\bsrc="(?:https?:)?\/\//gu)].length > 0;
  const shared =
    headers.get('access-control-allow-origin') !== undefined &&
    headers.get('access-control-allow-credentials') === 'true';
  const points = [
    policyPoints(policy),
    headers.has('set-cookie') ? -40 : 0,
    shared ? -50 : 0,
    transportPoints(headers.get('strict-transport-security')),
    referrerPoints(headers.get('referrer-policy')),
    foreign ? -50 : 0,
    headers.get('x-content-type-options') === 'nosniff' ? 0 : -5,
    framingPoints(policy, headers.get('x-frame-options')),
    resourcePoints(headers.get('cross-origin-resource-policy')),
  ];
  const sum = (some: number[]): number => some.reduce((total, one) => total + one, 0);
  const base = 100 + sum(points.filter((one) => one < 0));
  return Math.max(0, base >= ENOUGH ? base + sum(points.filter((one) => one > 0)) : base);
}
