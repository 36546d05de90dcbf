import { writeFileSync } from 'node:fs';
import { read } from '#checks/read.ts';
import { contactTemplate, idFault } from './new-contact.ts';

const [what, id = '', ...rest] = process.argv.slice(2);
const file = `content/contacts/${id}.yaml`;

/** Why nothing can be written, or undefined. */
function fault(): string | undefined {
  if (what !== 'contact' || id === '' || rest.length > 0)
    return "Write the new contact's id: npm run new contact <id>, e.g. npm run new contact origo.";
  return idFault(id, read('content').content);
}

const reason = fault();
if (reason === undefined) {
  try {
    writeFileSync(file, contactTemplate(id), { flag: 'wx' });
    console.log(`${file} is written. Now:
  1. Read its comments and fill in what your source says; remove what you do not know.
  2. Write what it does in content/sv/contacts.yaml, under "${id}:" (does, call, words).
  3. Run: npm run check
  4. Let a second person compare every number with the source.`);
  } catch (cause) {
    console.error(`${file} could not be written: ${(cause as Error).message}`);
    process.exitCode = 1;
  }
} else {
  console.error(reason);
  process.exitCode = 1;
}
