import { existsSync, readFileSync } from 'node:fs';
import { headerFaults } from '#headers/faults.ts';
import { inlineHashes } from '#headers/inline.ts';
import { server } from './server.ts';

const port = Number(process.env['PORT'] ?? 4321);
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  console.error(
    `PORT is "${process.env['PORT']}"; write a number from 1 to 65535, e.g. PORT=8080.`,
  );
  process.exit(1);
}

if (existsSync('dist/_headers')) {
  const [fault] = headerFaults(readFileSync('dist/_headers', 'utf8'), inlineHashes('dist'));
  if (fault !== undefined) {
    console.error(`dist/_headers: ${fault}`);
    process.exit(1);
  }
}

try {
  await server('dist', port);
  console.log(`Serving dist/ with its production headers on http://localhost:${port}`);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
