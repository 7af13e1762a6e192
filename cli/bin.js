#!/usr/bin/env node
// Plain JavaScript that old versions of Node can read, so that they get a sentence and no stack.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
	console.error(
		'Klaster needs Node 22.18 or newer and this is ' +
			process.versions.node +
			': start it with npm start, which brings its own where it can, or update Node.'
	);
	process.exit(1);
}
import('./klaster.ts').then((klaster) => klaster.main(process.argv.slice(2)));
