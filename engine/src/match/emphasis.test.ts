import { expect, it } from 'vitest';
import { emphasisOf } from './emphasis.ts';
import { tokenise } from './tokens.ts';

function emphasis(text: string): Map<string, number> {
	const tokens = tokenise(text);
	const weights = emphasisOf(
		tokens,
		'pl',
		tokens.map(({ folded }) => folded.length > 4)
	);
	return new Map(tokens.map(({ folded }, at) => [folded, weights[at] as number]));
}

it('words of a setting weigh less than what is wanted', () => {
	const weights = emphasis('Poręcz przy schodach');
	expect(weights.get('porecz')).toBe(1);
	expect(weights.get('przy')).toBe(0);
	expect(weights.get('schodach')).toBeLessThan(0.8);
});

it('a new clause starts afresh, a later sentence weighs less', () => {
	const weights = emphasis('Naprawa przy szkole, malowanie. Krzesła');
	expect(weights.get('malowanie')).toBe(1);
	expect(weights.get('krzesla')).toBe(0.75);
});

it('later words of a clause weigh a little less', () => {
	const weights = emphasis('szycie plandek');
	expect(weights.get('plandek')).toBe(0.9);
});
