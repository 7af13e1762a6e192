import { defineConfig } from '@playwright/test';
import bundled from '@sparticuz/chromium';

/** The Chromium that npm brings; it unpacks itself into the system's folder for temporary files. */
const executablePath = await bundled.executablePath();

export default defineConfig({
	testDir: 'tests/e2e',
	testMatch: '*.spec.ts',
	globalSetup: './tests/e2e/global-setup.ts',
	workers: 1,
	timeout: 60_000,
	expect: { timeout: 15_000 },
	forbidOnly: true,
	outputDir: 'test-results',
	reporter: [['list']],
	use: {
		baseURL: 'http://localhost:4173',
		locale: 'pl-PL',
		launchOptions: {
			executablePath,
			// In a single process the browser would end with its first window; without web security it
			// would send forms with no origin.
			args: bundled.args.filter(
				(argument) => !['--single-process', '--disable-web-security'].includes(argument)
			)
		},
		trace: 'off',
		screenshot: 'only-on-failure'
	},
	projects: [
		{ name: 'with-javascript' },
		{
			name: 'without-javascript',
			testMatch: ['story.spec.ts', 'agree-story.spec.ts'],
			use: { javaScriptEnabled: false }
		},
		{ name: 'by-keyboard', testMatch: 'story.spec.ts' }
	]
});
