import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { actionWord } from './history-words.ts';

test('every action that is recorded anywhere has words', () => {
	const actions = globSync('src/{capabilities,platform}/**/*.ts')
		.filter((path) => !path.endsWith('.test.ts'))
		.flatMap((path) => [
			...readFileSync(path, 'utf8').matchAll(/\brecord\(\s*[^,]+,\s*[`']([a-z-]+\.[a-z-]+)[`']/g)
		])
		.map((match) => match[1]!);
	expect(actions.length).toBeGreaterThan(15);
	expect(actions.filter((action) => actionWord(action) === undefined)).toEqual([]);
});
