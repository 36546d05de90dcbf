import type { InlineHashes } from './inline.ts';

/** One response header. */
export type Header = readonly [name: string, value: string];

const MAX_HASHES = 12;
const MAX_POLICY = 1000;

const PERMISSIONS = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
  'browsing-topics',
];

/** The content security policy: nothing but the site's own files and the inline code with these hashes. */
export function policy({ scripts, styles }: InlineHashes): string {
  if (scripts.length + styles.length > MAX_HASHES) {
    throw new Error(
      `The built pages hold ${scripts.length} inline scripts and ${styles.length} inline styles that differ; ` +
        `at most ${MAX_HASHES} may. Share one script or stylesheet between pages.`,
    );
  }
  const value = [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval' ${scripts.join(' ')}`,
    `style-src ${styles.join(' ') || "'none'"}`,
    // The one image is the empty icon, and there is no worker: each byte counts here.
    'img-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    'upgrade-insecure-requests',
  ].join('; ');
  if (value.length > MAX_POLICY) {
    throw new Error(
      `The content security policy has ${value.length} characters; at most ${MAX_POLICY} may. Use fewer inline scripts.`,
    );
  }
  return value;
}

/** Every header of every response, in order (the security specification says why each). */
export function headers(hashes: InlineHashes): Header[] {
  return [
    ['Content-Security-Policy', policy(hashes)],
    ['Strict-Transport-Security', 'max-age=63072000; includeSubDomains; preload'],
    ['Referrer-Policy', 'no-referrer'],
    ['X-Content-Type-Options', 'nosniff'],
    ['X-Frame-Options', 'DENY'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    ['Cross-Origin-Embedder-Policy', 'require-corp'],
    ['Permissions-Policy', PERMISSIONS.map((name) => `${name}=()`).join(',')],
    ['Cache-Control', 'no-store'],
    ['Request-OTR', '1'],
  ];
}

/** What responses below /open-data/ carry besides. */
export const OPEN_DATA: Header = ['Access-Control-Allow-Origin', '*'];

/** The bytes that headers take as HTTP/1.1 text. */
export const headerBytes = (all: readonly Header[]): number =>
  all.reduce((sum, [name, value]) => sum + name.length + value.length + 4, 0);
