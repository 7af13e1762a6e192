import { describe, expect, it } from 'vitest';
import { EngineInputError } from '../input-error.ts';
import { EngineCancelledError } from '../worker-errors.ts';
import { cubeFromListings, solveCube } from './index.ts';

const listings = {
	members: [{ id: 'stolarnia' }, { id: 'pralnia' }, { id: 'szkola' }],
	offers: [
		{ id: 'o1', member: 'stolarnia', text: 'Meble na wymiar, regały. Drewno.', terms: ['paid'] },
		{ id: 'o2', member: 'pralnia', text: 'Pranie odzieży roboczej', terms: ['paid'] }
	],
	needs: [
		{ id: 'n1', member: 'szkola', text: 'Regały do biblioteki', terms: ['paid'] },
		{ id: 'n2', member: 'stolarnia', text: 'Pranie fartuchów roboczych', terms: ['gift'] }
	]
};

describe('cubeFromListings', () => {
	it('finds the fits by words, and keeps what terms rule out', async () => {
		const input = await cubeFromListings(listings);
		expect(input.fits).toContainEqual(expect.objectContaining({ offer: 'o1', need: 'n1' }));
		const { proposals, leftOver } = await solveCube(input);
		expect(proposals.map(({ legs }) => legs[0]!.need)).toEqual(['n1']);
		expect(proposals[0]!.reasons[0]).toMatchObject({
			names: { offer: 'Meble na wymiar, regały', need: 'Regały do biblioteki' }
		});
		expect(leftOver).toEqual([{ need: 'n2', reason: 'blocked', detail: { which: ['terms'] } }]);
	});

	it('leaves an input with fits alone', async () => {
		const input = { members: [], offers: [], needs: [], fits: [] };
		expect(await cubeFromListings(input)).toBe(input);
	});

	it('stops when asked to', async () => {
		const stopped = cubeFromListings(listings, { signal: AbortSignal.abort() });
		await expect(stopped).rejects.toThrow(EngineCancelledError);
	});

	it('refuses listings without words', async () => {
		const wordless = cubeFromListings({ ...listings, needs: [{ id: 'n', member: 'szkola' }] });
		await expect(wordless).rejects.toThrow(EngineInputError);
	});
});
