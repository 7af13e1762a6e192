import { describe, expect, it } from 'vitest';
import type { CubeInput, CubeResult } from './index.ts';
import { solveCube } from './index.ts';

type Terms = 'gift' | 'exchange' | 'paid';

/** `offers` and `needs` are written `id@member`; every fit `offer>need` is worth its score. */
function cluster(
	offers: Record<string, Terms[]>,
	needs: Record<string, Terms[]>,
	fits: Record<string, number>,
	settings: CubeInput['settings'] = {}
): CubeInput {
	const listings = (list: Record<string, Terms[]>) =>
		Object.entries(list).map(([key, terms]) => {
			const [id, member] = key.split('@') as [string, string];
			return { id, member, terms };
		});
	const listed = [...listings(offers), ...listings(needs)];
	return {
		members: [...new Set(listed.map(({ member }) => member))].sort().map((id) => ({ id })),
		offers: listings(offers),
		needs: listings(needs),
		fits: Object.entries(fits).map(([pair, score]) => {
			const [offer, need] = pair.split('>') as [string, string];
			return { offer, need, score };
		}),
		settings
	};
}

const levels = ({ levels: list }: CubeResult) => list.map(({ value }) => value);
const kinds = ({ proposals }: CubeResult) => proposals.map(({ kind }) => kind);

const triangle = cluster(
	{ 'oA@A': ['exchange'], 'oB@B': ['exchange'], 'oC@C': ['exchange'] },
	{ 'nA@A': ['exchange'], 'nB@B': ['exchange'], 'nC@C': ['exchange'] },
	{ 'oA>nB': 0.9, 'oB>nC': 0.8, 'oC>nA': 0.7 }
);

describe('solveCube, by hand', () => {
	it('serves one need by one gift', async () => {
		const result = await solveCube(cluster({ 'o@A': ['gift'] }, { 'n@B': ['gift'] }, { 'o>n': 1 }));
		// priority 2 × 1000 thousandths; two members take part
		expect(levels(result)).toEqual([1, 2000, 2]);
		expect(result.proposals[0]!.legs).toEqual([
			{ offer: 'o', need: 'n', from: 'A', to: 'B', terms: 'gift', score: 1 }
		]);
		expect(result.served).toEqual(['B']);
	});

	it('closes a ring of three where nobody can repay directly', async () => {
		const result = await solveCube(triangle);
		expect(levels(result)).toEqual([3, 2 * (900 + 800 + 700), 3]);
		expect(kinds(result)).toEqual(['ring']);
		expect(result.proposals[0]!.legs.map(({ from, to }) => from + to)).toEqual(['CA', 'AB', 'BC']);
	});

	it('proposes no ring longer than allowed, and says so', async () => {
		const result = await solveCube({ ...triangle, settings: { ringLength: 2 } });
		expect(result.proposals).toEqual([]);
		expect(result.leftOver.map(({ reason }) => reason)).toEqual(['no-ring', 'no-ring', 'no-ring']);
	});

	it('prefers more members served to more value', async () => {
		// One offer: A has two needs of which the other is served anyway; B has this one hope.
		const result = await solveCube(
			cluster(
				{ 'o1@C': ['gift'], 'o2@C': ['gift'] },
				{ 'n1@A': ['gift'], 'n2@A': ['gift'], 'n3@B': ['gift'] },
				{ 'o1>n1': 1, 'o1>n3': 0.4, 'o2>n2': 1 }
			)
		);
		expect(levels(result).slice(0, 2)).toEqual([2, 2000 + 800]);
		expect(result.leftOver).toEqual([
			{ need: 'n1', reason: 'taken', detail: { by: ['n3'], because: 'more-members' } }
		]);
	});

	it('prefers a swap to two gifts, because it takes one partnership of each and not two', async () => {
		const both: Terms[] = ['gift', 'exchange'];
		const result = await solveCube(
			cluster(
				{ 'oA@A': both, 'oB@B': both },
				{ 'nA@A': both, 'nB@B': both },
				{ 'oA>nB': 1, 'oB>nA': 1 }
			)
		);
		expect(levels(result)).toEqual([2, 4000, 2]);
		expect(kinds(result)).toEqual(['swap']);
	});

	it('prefers two swaps to a ring of four of the same load', async () => {
		const terms: Terms[] = ['exchange'];
		const names = ['A', 'B', 'C', 'D'];
		const result = await solveCube(
			cluster(
				Object.fromEntries(names.map((name) => [`o${name}@${name}`, terms])),
				Object.fromEntries(names.map((name) => [`n${name}@${name}`, terms])),
				{
					'oA>nB': 1,
					'oB>nC': 1,
					'oC>nD': 1,
					'oD>nA': 1,
					'oB>nA': 1,
					'oD>nC': 1
				},
				{ ringLength: 4 }
			)
		);
		expect(levels(result)).toEqual([4, 8000, 4]);
		expect(kinds(result)).toEqual(['swap', 'swap']);
	});

	it('gives the only offer to the higher priority, and says so', async () => {
		const input = cluster(
			{ 'o@A': ['gift'] },
			{ 'n1@B': ['gift'], 'n2@C': ['gift'] },
			{ 'o>n1': 1, 'o>n2': 1 }
		);
		input.needs[1]!.priority = 3;
		const result = await solveCube(input);
		expect(result.leftOver).toEqual([
			{ need: 'n1', reason: 'taken', detail: { by: ['n2'], because: 'higher-priority' } }
		]);
	});

	it('leaves what a member cannot carry', async () => {
		const input = cluster(
			{ 'o1@A': ['gift'], 'o2@A': ['gift'] },
			{ 'n1@B': ['gift'], 'n2@C': ['gift'] },
			{ 'o1>n1': 0.9, 'o2>n2': 1 },
			{ maxPartnerships: 1 }
		);
		const result = await solveCube(input);
		expect(result.proposals.map(({ legs }) => legs[0]!.need)).toEqual(['n2']);
		expect(result.leftOver).toEqual([
			{ need: 'n1', reason: 'member-limit', detail: { members: ['A'] } }
		]);
	});

	it('says why a need never had a chance', async () => {
		const input = cluster(
			{ 'o1@A': ['gift'], 'o2@A': ['paid'] },
			{
				'none@B': ['gift'],
				'weak@B': ['gift'],
				'terms@B': ['gift'],
				'late@B': ['gift'],
				'no@B': ['gift']
			},
			{ 'o1>weak': 0.2, 'o2>terms': 1, 'o1>no': 1 },
			{ excluded: [{ offer: 'o1', need: 'no' }] }
		);
		input.fits.push({ offer: 'o1', need: 'late', score: 1, blocked: 'dates' });
		expect((await solveCube(input)).leftOver).toEqual([
			{ need: 'none', reason: 'no-offer', detail: { bestScore: null } },
			{ need: 'weak', reason: 'no-offer', detail: { bestScore: 0.2 } },
			{ need: 'terms', reason: 'blocked', detail: { which: ['terms'] } },
			{ need: 'late', reason: 'blocked', detail: { which: ['dates'] } },
			{ need: 'no', reason: 'declined', detail: { offers: ['o1'] } }
		]);
	});

	it('gives an arrangement the same id in another solve', async () => {
		const more = structuredClone(triangle);
		more.members.unshift({ id: 'Z' });
		more.needs.reverse();
		const [before, after] = [await solveCube(triangle), await solveCube(more)];
		expect(after.proposals[0]!.legs[0]).not.toEqual(before.proposals[0]!.legs[0]);
		expect(after.proposals[0]!.id).toBe(before.proposals[0]!.id);
	});

	it('solves parts that share nothing one by one', async () => {
		const result = await solveCube(
			cluster(
				{ 'o1@A': ['gift'], 'o2@C': ['gift'] },
				{ 'n1@B': ['gift'], 'n2@D': ['gift'] },
				{ 'o1>n1': 1, 'o2>n2': 1 }
			)
		);
		expect(result.statistics.components).toBe(2);
		expect(levels(result)).toEqual([2, 4000, 4]);
	});

	it('has an answer for an empty cluster and for a single member', async () => {
		const empty = await solveCube({ members: [], offers: [], needs: [], fits: [] });
		expect([empty.status, empty.proposals]).toEqual(['optimal', []]);
		const single = await solveCube(cluster({ 'o@A': ['gift'] }, { 'n@A': ['gift'] }, { 'o>n': 1 }));
		expect(single.leftOver).toEqual([
			{ need: 'n', reason: 'no-offer', detail: { bestScore: null } }
		]);
	});
});
