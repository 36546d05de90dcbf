import { OPEN_DATA, type Header } from './headers.ts';
import { TYPES } from './types.ts';

const quoted = (value: string): string => `"${value.replaceAll('"', '\\"')}"`;
const xml = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
const types = Object.entries(TYPES);

/**
 * For nginx: include it once in the server block. A location with an `add_header` of its own would drop
 * all of these, so the open data's extra header is set through a map-free `if` on the same level.
 */
export function nginx(all: readonly Header[]): string {
  const [name, value] = OPEN_DATA;
  return [
    'etag off;',
    'if_modified_since off;',
    // Behind a proxy that speaks https, a whole address would name the wrong scheme and port.
    'absolute_redirect off;',
    `types { ${types.map(([ending, type]) => `${type} ${ending};`).join(' ')} }`,
    'default_type application/octet-stream;',
    'charset utf-8;',
    `charset_types ${types
      .map(([, type]) => type)
      .filter((type) => type !== 'text/html')
      .join(' ')};`,
    ...all.map(([header, text]) => `add_header ${header} ${quoted(text)} always;`),
    `set $open_data "";`,
    `if ($uri ~ "^/open-data/") { set $open_data ${quoted(value)}; }`,
    '# An empty value sends no header.',
    `add_header ${name} $open_data always;`,
    '',
  ].join('\n');
}

/** For Apache: include it in the virtual host, or use it as .htaccess. Needs mod_headers; mod_rewrite for compressed copies. */
export function apache(all: readonly Header[]): string {
  const [name, value] = OPEN_DATA;
  const copies = [
    ['br', 'br'],
    ['gzip', 'gz'],
  ].flatMap(([encoding, ending]) => [
    `RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b`,
    `RewriteCond %{DOCUMENT_ROOT}%{REQUEST_URI}.${ending} -f`,
    `RewriteRule ^ %{REQUEST_URI}.${ending} [END]`,
  ]);
  return [
    'FileETag None',
    'Header always unset ETag',
    ...types.flatMap(([ending, type]) => [
      `AddType ${type} .${ending}`,
      `AddCharset utf-8 .${ending}`,
    ]),
    ...all.map(([header, text]) => `Header always set ${header} ${quoted(text)}`),
    `Header always set ${name} ${quoted(value)} "expr=%{REQUEST_URI} =~ m#^/open-data/#"`,
    'ErrorDocument 404 /404.html',
    '# The copies of "npm run compress", where there are any.',
    '<IfModule mod_rewrite.c>',
    'RewriteEngine On',
    ...copies,
    'RemoveType .gz',
    'AddEncoding br .br',
    'AddEncoding gzip .gz',
    '<FilesMatch "\\.(br|gz)$">',
    'Header always merge Vary Accept-Encoding',
    '</FilesMatch>',
    '</IfModule>',
    '',
  ].join('\n');
}

/** For Caddy: import it in the site block, and again where errors are handled. */
export function caddy(all: readonly Header[]): string {
  const [name, value] = OPEN_DATA;
  return [
    'header {',
    ...all.map(([header, text]) => `\t${header} ${quoted(text)}`),
    '\t-Etag',
    '\t-Server',
    '}',
    `header /open-data/* ${name} ${quoted(value)}`,
    '',
  ].join('\n');
}

/** Endings of the search index, which IIS would refuse to send without a type. */
const BYTES = ['.pagefind', '.pf_meta', '.pf_index', '.pf_fragment', '.'];

/** For IIS: a web.config beside the pages. An ending is removed first: IIS stops when one stands twice. */
export function iis(all: readonly Header[]): string {
  const added = ([name, value]: Header): string => `<add name="${name}" value="${xml(value)}" />`;
  const endings = [
    ...types.map(([ending, type]) => [`.${ending}`, `${type}; charset=utf-8`]),
    ...BYTES.map((ending) => [ending, 'application/octet-stream']),
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<configuration>',
    '<system.webServer>',
    '<httpProtocol><customHeaders>',
    '<remove name="X-Powered-By" />',
    ...all.map(added),
    '</customHeaders></httpProtocol>',
    '<security><requestFiltering removeServerHeader="true" /></security>',
    '<staticContent>',
    '<clientCache cacheControlMode="NoControl" />',
    ...endings.map(
      ([ending, type]) =>
        `<remove fileExtension="${ending}" /><mimeMap fileExtension="${ending}" mimeType="${type}" />`,
    ),
    '</staticContent>',
    '<httpErrors errorMode="Custom"><remove statusCode="404" subStatusCode="-1" /><error statusCode="404" path="404.html" responseMode="File" /></httpErrors>',
    '</system.webServer>',
    '<location path="open-data"><system.webServer><httpProtocol><customHeaders>',
    added(OPEN_DATA),
    '</customHeaders></httpProtocol></system.webServer></location>',
    '</configuration>',
    '',
  ].join('\n');
}

/** For Vercel: a vercel.json beside the pages. */
export function vercel(all: readonly Header[]): string {
  const named = (headers: readonly Header[]): { key: string; value: string }[] =>
    headers.map(([key, value]) => ({ key, value }));
  const headers = [
    { source: '/(.*)', headers: named(all) },
    { source: '/open-data/(.*)', headers: named([OPEN_DATA]) },
  ];
  return `${JSON.stringify({ trailingSlash: true, headers }, null, 2)}\n`;
}

/** Every file of `hosting/` by its name. */
export function hosting(all: readonly Header[]): Record<string, string> {
  return {
    'headers.conf': nginx(all),
    'apache.conf': apache(all),
    'headers.caddy': caddy(all),
    'web.config': iis(all),
    'vercel.json': vercel(all),
  };
}
