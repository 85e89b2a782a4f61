// The entry of `npm run build`: plain JavaScript, so that a Node that cannot read TypeScript gets a clear message.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Building needs Node 22.18 or newer, and this is ${process.versions.node}.\n` +
      'Run "npm ci" and then "npm run build": the packages bring the right Node along.',
  );
  process.exit(2);
}
const { build } = await import('./bundle.ts');
await build({ force: process.argv.includes('--force') });
