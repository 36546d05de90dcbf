// A process of its own, so that the texts are out of memory before the pages are built.
import { findingsOf } from '#checks/content.ts';
import { knownIn } from '#checks/dist.ts';
import { conclusion, printed } from '#checks/finding.ts';
import { read } from '#checks/read.ts';

const all = read('content');
const findings = findingsOf(all);
for (const finding of findings) console.error(printed(finding));
const faulty = findings.some(({ severity }) => severity === 'error');
if (faulty) console.error(conclusion(findings));
else console.log(JSON.stringify(knownIn(all.content)));
process.exitCode = Number(faulty);
