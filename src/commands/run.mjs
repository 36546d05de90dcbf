// Plain JavaScript: says clearly when the project's own Node is not in place, then runs a command.
const [name, ...rest] = process.argv.slice(2);
const [major] = process.versions.node.split('.').map(Number);
if (major < 24) {
  console.error(
    `This is Node ${process.version}; the project brings its own Node 24. Run it through npm ("npm run ${name}"), ` +
      'and install with "npm ci" without --ignore-scripts.',
  );
  process.exit(1);
}
process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.argv.splice(2, process.argv.length, ...rest);
await import(`./${name}.ts`);
