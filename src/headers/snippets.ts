import { OPEN_DATA, type Header } from './headers.ts';

const quoted = (value: string): string => `"${value.replaceAll('"', '\\"')}"`;
const xml = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');

/**
 * For nginx: include it once in the server block. A location with an `add_header` of its own would drop
 * all of these, so the open data's extra header is set through a map-free `if` on the same level.
 */
export function nginx(all: readonly Header[]): string {
  const [name, value] = OPEN_DATA;
  return [
    'etag off;',
    'if_modified_since off;',
    ...all.map(([header, text]) => `add_header ${header} ${quoted(text)} always;`),
    `set $open_data "";`,
    `if ($uri ~ "^/open-data/") { set $open_data ${quoted(value)}; }`,
    '# An empty value sends no header.',
    `add_header ${name} $open_data always;`,
    '',
  ].join('\n');
}

/** For Apache: include it in the virtual host, or use it as .htaccess. Needs mod_headers. */
export function apache(all: readonly Header[]): string {
  const [name, value] = OPEN_DATA;
  return [
    'FileETag None',
    'Header always unset ETag',
    ...all.map(([header, text]) => `Header always set ${header} ${quoted(text)}`),
    `Header always set ${name} ${quoted(value)} "expr=%{REQUEST_URI} =~ m#^/open-data/#"`,
    'ErrorDocument 404 /404.html',
    '',
  ].join('\n');
}

/** For Caddy: import it in the site block. */
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

/** For IIS: a web.config beside the pages. */
export function iis(all: readonly Header[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<configuration><system.webServer>',
    '<httpProtocol><customHeaders>',
    '<remove name="X-Powered-By" />',
    ...all.map(([header, text]) => `<add name="${header}" value="${xml(text)}" />`),
    '</customHeaders></httpProtocol>',
    '<staticContent><clientCache cacheControlMode="NoControl" /><mimeMap fileExtension=".vcf" mimeType="text/vcard" /></staticContent>',
    '<httpErrors errorMode="Custom"><remove statusCode="404" /><error statusCode="404" path="/404.html" responseMode="ExecuteURL" /></httpErrors>',
    '</system.webServer></configuration>',
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
