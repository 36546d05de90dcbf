import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { contactFingerprints, guideFingerprints } from '#checks/drift.ts';
import { SOURCE } from '#model/language.ts';

const FRONT = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u;

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

/** Writes the fingerprints of today's Swedish text into a translation's front matter. */
function guide(lang: string, id: string): void {
  const from = `content/${SOURCE}/guides/${id}.mdx`;
  const to = `content/${lang}/guides/${id}.mdx`;
  for (const file of [from, to])
    if (!existsSync(file)) stop(`${file} does not exist. Write <lang>/<guide>, e.g. ar/now.`);
  const prints = guideFingerprints(readFileSync(from, 'utf8'));
  const [, front = '', body = ''] =
    FRONT.exec(readFileSync(to, 'utf8')) ??
    stop(`${to}: the front matter between two lines of --- is missing.`);
  const line = `from: { ${Object.entries(prints)
    .map(([key, print]) => `${key}: '${print}'`)
    .join(', ')} }`;
  const kept = front.replace(/^from:.*(?:\n[ \t].*)*\n?/mu, '').trimEnd();
  writeFileSync(to, `---\n${kept}\n${line}\n---\n${body}`);
  console.log(`${to} now follows the Swedish text of today.`);
}

/** The same for every entry of a language's contacts.yaml. */
function contacts(lang: string): void {
  const file = `content/${lang}/contacts.yaml`;
  const source = load(readFileSync(`content/${SOURCE}/contacts.yaml`, 'utf8')) as Record<
    string,
    { does?: string; call?: string }
  >;
  let text = readFileSync(file, 'utf8');
  for (const [id, fields] of Object.entries(source)) {
    const head = new RegExp(`^('?${id}'?:\\n(?:[ \\t]+.*\\n|\\n(?=[ \\t]))*)`, 'mu');
    text = text.replace(head, (entry) => {
      const kept = entry.replace(/^ {2}from:.*\n/mu, '').replace(/\n*$/u, '\n');
      return `${kept}  from: { text: '${contactFingerprints(fields)}' }\n`;
    });
  }
  writeFileSync(file, text);
  console.log(`${file} now follows the Swedish text of today.`);
}

const minor = process.argv.includes('--minor');
const [target = ''] = process.argv.slice(2).filter((argument) => argument !== '--minor');
const languages = readdirSync('content').filter(
  (name) => name !== SOURCE && existsSync(`content/${name}/ui.json`),
);
const [lang = '', id = ''] = target.includes('/') ? target.split('/') : ['', target];
if (id === '')
  stop(
    'Write which text follows the Swedish of today: npm run translated ar/now, or npm run translated -- --minor now.',
  );
for (const one of minor ? languages : [lang]) {
  if (id === 'contacts') contacts(one);
  else if (!minor || existsSync(`content/${one}/guides/${id}.mdx`)) guide(one, id);
}
