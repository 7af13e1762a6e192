import { expect, it } from 'vitest';
import { tokenise } from './tokens.ts';

it('counts sentences and clauses', () => {
	const tokens = tokenise('Stolarnia: meble, ławki. Renowacja drewna');
	expect(tokens.map(({ folded, sentence, clause }) => [folded, sentence, clause])).toEqual([
		['stolarnia', 0, 0],
		['meble', 0, 1],
		['lawki', 0, 2],
		['renowacja', 1, 3],
		['drewna', 1, 3]
	]);
});

it('takes a capital inside a sentence for a name, but not at its start nor an abbreviation', () => {
	const names = tokenise('Przewóz z Opavy. Obsługa BDO dla Anny').filter(({ name }) => name);
	expect(names.map(({ surface }) => surface)).toEqual(['Opavy', 'Anny']);
});

it('splits hyphenated words and keeps decomposed letters whole', () => {
	expect(tokenise('klub-kawiarnia z\u0307ona').map(({ lower }) => lower)).toEqual([
		'klub',
		'kawiarnia',
		'żona'
	]);
});
