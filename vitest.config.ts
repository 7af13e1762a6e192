import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['{src,cli,engine,demo,tests,bin}/**/*.test.ts'],
		exclude: ['tests/e2e/**', 'tests/crash/**', '**/node_modules/**'],
		globalSetup: 'tests/global-setup.ts',
		maxWorkers: 2,
		testTimeout: 30_000,
		hookTimeout: 60_000
	}
});
