import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { HistoryLine } from '#platform/server/audit.ts';
import { actionWord, latestWords } from './history-words.ts';

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

test('what happens over and over is one line of the latest, with how often', () => {
	const line = (seq: number, action: string): HistoryLine => ({
		seq,
		at: new Date(0),
		actorName: 'Klaster',
		action,
		subjectKind: 'proposal',
		subjectId: null,
		data: {}
	});
	const lines = [
		line(9, 'cube.solved'),
		line(8, 'proposal.made'),
		line(7, 'proposal.made'),
		line(6, 'cube.solved'),
		line(5, 'cube.started')
	];
	expect(latestWords(lines, 3).map(({ id, times }) => [id, times])).toEqual([
		[9, 1],
		[8, 2],
		[6, 1]
	]);
	expect(latestWords(lines, 2).at(-1)).toMatchObject({ id: 8, times: 2 });
});
