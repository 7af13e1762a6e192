import { expect, test } from 'vitest';
import type { CubeView, RunSummary } from '../server/cube.ts';
import { cubeSentence, leftOverSentence } from './cube-words.ts';

const run = (status: 'optimal' | 'feasible', gap: number) => ({ status, gap }) as RunSummary;
const view = (ribbons: number, served: number, more: Partial<CubeView> = {}) =>
	({
		members: Array.from({ length: 15 }),
		ribbons: Array.from({ length: ribbons }),
		served: Array.from({ length: served }),
		run: run('optimal', 0),
		outdated: false,
		...more
	}) as CubeView;

test.each([
	[view(0, 0, { run: null }), 'Kostka nie jest jeszcze ułożona.'],
	[view(23, 15), '23 partnerstwa dają coś każdemu z 15 członków. Lepiej się nie da (dowiedzione).'],
	[
		view(5, 8, { run: run('feasible', 0.0041) }),
		'5 partnerstw daje coś 8 z 15 członków. Może da się lepiej, ale najwyżej o 0,5% (tyle brakuje do dowodu).'
	],
	[view(1, 2, { outdated: true }), '1 partnerstwo daje coś 2 z 15 członków.']
])('the cube in one sentence: %#', (cube, sentence) => {
	expect(cubeSentence(cube)).toBe(sentence);
});

test('a need left over says why as exactly as it is known', () => {
	const left = { id: '', title: '', priority: 2, member: {} as never };
	expect(leftOverSentence({ ...left, reason: 'blocked', detail: 'dates' })).toMatch(
		/innym terminie/
	);
	expect(leftOverSentence({ ...left, reason: 'blocked', detail: 'other' })).toMatch(/nie pasuje/);
	expect(leftOverSentence({ ...left, reason: null, detail: null })).toMatch(/po ułożeniu kostki/);
});
