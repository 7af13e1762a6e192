import { defineConfig } from 'vitest/config';

/** Run by name: `vitest run --config tests/crash/vitest.config.ts`. It brings its own PostgreSQL. */
export default defineConfig({
	test: { include: ['tests/crash/**/*.test.ts'], testTimeout: 600_000 }
});
