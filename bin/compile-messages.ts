import { existsSync, readdirSync } from 'node:fs';
import { compile, type CompilerOptions } from '@inlang/paraglide-js';

/** Where messages are compiled from and to; the same for the CLI, the build and the tests. */
export const paraglideOptions = {
	project: './project.inlang',
	outdir: './src/messages/compiled',
	strategy: ['cookie', 'preferredLanguage', 'baseLocale'],
	cookieName: 'klaster_language',
	emitGitIgnore: false,
	outputStructure: 'message-modules'
} satisfies CompilerOptions;

if (import.meta.main) {
	await compile(paraglideOptions);
	// The compiler answers a wrong plugin path with an empty project and success.
	const modules = existsSync('src/messages/compiled/messages')
		? readdirSync('src/messages/compiled/messages')
		: [];
	if (modules.length < 3) {
		console.error('No messages were compiled: check project.inlang/settings.json.');
		process.exit(1);
	}
	// The compiler leaves half-minute timers behind.
	process.exit(0);
}
