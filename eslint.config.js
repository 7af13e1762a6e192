import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

/** Only src/env.ts reads the environment; a test holds that this rule bites. */
const noEnvironment = {
	selector: "MemberExpression[object.name='process'][property.name='env']",
	message: 'Read variables through readEnv() of src/env.ts.'
};

export default ts.config(
	{
		ignores: [
			'build',
			'.svelte-kit',
			'src/messages/compiled',
			'node_modules',
			'data',
			'test-results',
			'playwright-report'
		]
	},
	js.configs.recommended,
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.node, ...globals.browser } },
		rules: {
			'no-undef': 'off',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{
					argsIgnorePattern: '^_',
					varsIgnorePattern: '^_',
					destructuredArrayIgnorePattern: '^_'
				}
			],
			'no-restricted-syntax': ['error', noEnvironment],
			// Paths here carry a cluster's name that is known only when the page is read.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'] } }
	},
	{
		files: [
			'src/env.ts',
			'cli/**',
			'tests/**',
			'bench/**',
			'engine/bench/**',
			'bin/**',
			'**/*.test.ts',
			'*.config.ts'
		],
		rules: { 'no-restricted-syntax': 'off' }
	}
);
