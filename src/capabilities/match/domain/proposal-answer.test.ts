import { describe, expect, test } from 'vitest';
import { awaited, move, type Answered, type Move, type Standing } from './proposal-answer.ts';
import { contentKey, kindOf, partiesOf, type Leg, type ProposalState } from './proposal.ts';

const leg = (id: string, giverId: string, takerId: string, terms: Leg['terms']): Leg => ({
	id,
	offerId: `offer-${giverId}`,
	needId: `need-${takerId}`,
	giverId,
	takerId,
	terms,
	price: null,
	startsOn: null,
	endsOn: null
});
const ring = [
	leg('1', 'a', 'b', 'exchange'),
	leg('2', 'b', 'c', 'exchange'),
	leg('3', 'c', 'a', 'exchange')
];
const direct = [leg('1', 'a', 'b', 'gift')];
const accepted = (memberId: string, version = 1): Answered => ({
	memberId,
	version,
	kind: 'accept'
});
const standing = (
	state: ProposalState,
	answers: Answered[] = [],
	legs: Leg[] = direct,
	version = 1
): Standing => ({ state, answers, legs, version });

const accept = (memberId: string, version = 1): Move => ({ kind: 'accept', memberId, version });
const decline = (memberId: string, version = 1): Move => ({ kind: 'decline', memberId, version });
const dates = [{ legId: '1', startsOn: '2026-12-01' }];
const counter = (
	memberId: string,
	version = 1,
	changes: (typeof dates)[number][] = dates
): Move => ({
	kind: 'counter',
	memberId,
	version,
	changes
});
const withdraw: Move = { kind: 'withdraw' };
const outsider = 'z';

describe('every move in every state', () => {
	const cases: [string, Standing, Move, string][] = [
		['the first accepts', standing('open'), accept('a'), 'open v1'],
		['the last accepts', standing('open', [accepted('b')]), accept('a'), 'accepted v1'],
		['two of three accept', standing('open', [accepted('a')], ring), accept('b'), 'open v1'],
		['the same twice', standing('open', [accepted('a')]), accept('a'), 'unchanged open v1'],
		[
			'the last one twice',
			standing('accepted', [accepted('a'), accepted('b')]),
			accept('b'),
			'unchanged accepted v1'
		],
		['an old version', standing('open', [], direct, 2), accept('a', 1), 'stale'],
		[
			'an older acceptance does not count',
			standing('open', [accepted('b')], direct, 2),
			accept('a', 2),
			'open v2'
		],
		['somebody else', standing('open'), accept(outsider), 'not-a-party'],
		['accept what was declined', standing('declined'), accept('a'), 'closed'],
		['accept what was withdrawn', standing('withdrawn'), accept('a'), 'closed'],
		['one declines', standing('open', [accepted('b')]), decline('a'), 'declined v1'],
		['changes the mind', standing('open', [accepted('a')]), decline('a'), 'declined v1'],
		[
			'declines twice',
			standing('declined', [{ memberId: 'a', version: 1, kind: 'decline' }]),
			decline('a'),
			'unchanged declined v1'
		],
		[
			'declines after all accepted',
			standing('accepted', [accepted('a'), accepted('b')]),
			decline('a'),
			'closed'
		],
		['declines an old version', standing('open', [], direct, 3), decline('a', 2), 'stale'],
		['declines for others', standing('open'), decline(outsider), 'not-a-party'],
		['counters', standing('open', [accepted('b')]), counter('a'), 'open v2'],
		['counters with nothing new', standing('open'), counter('a', 1, []), 'no-change'],
		['counters an old version', standing('open', [], direct, 2), counter('a', 1), 'stale'],
		['counters for others', standing('open'), counter(outsider), 'not-a-party'],
		['counters what is closed', standing('withdrawn'), counter('a'), 'closed'],
		[
			'counters twice',
			standing('open', [{ memberId: 'a', version: 2, kind: 'counter', changes: dates }], direct, 2),
			counter('a', 1),
			'unchanged open v2'
		],
		[
			'accepts the own counter',
			standing('open', [{ memberId: 'a', version: 2, kind: 'counter', changes: dates }], direct, 2),
			accept('a', 2),
			'unchanged open v2'
		],
		[
			'the other accepts a counter',
			standing('open', [{ memberId: 'a', version: 2, kind: 'counter', changes: dates }], direct, 2),
			accept('b', 2),
			'accepted v2'
		],
		['Klaster takes it back', standing('open', [accepted('a')]), withdraw, 'withdrawn v1'],
		['takes it back twice', standing('withdrawn'), withdraw, 'unchanged withdrawn v1'],
		['takes back what holds', standing('accepted'), withdraw, 'closed'],
		['takes back what was declined', standing('declined'), withdraw, 'closed']
	];
	test.each(cases)('%s', (_, proposal, step, expected) => {
		const moved = move(proposal, step);
		const said = moved.ok
			? `${moved.value.unchanged ? 'unchanged ' : ''}${moved.value.state} v${moved.value.version}`
			: moved.error;
		expect(said).toBe(expected);
	});
});

test('a counter leaves every other acceptance behind', () => {
	const proposal = standing('open', [accepted('a'), accepted('b')], ring);
	const moved = move(proposal, counter('c'));
	expect(moved.ok && moved.value.legs[0]?.startsOn).toBe('2026-12-01');
	const answers = [...proposal.answers, { memberId: 'c', version: 2, kind: 'counter' as const }];
	expect(awaited({ version: 2, legs: ring, answers })).toEqual(['a', 'b']);
});

test('parties stand once each, and the same round has one key however it is told', () => {
	expect(partiesOf(ring)).toEqual(['a', 'b', 'c']);
	expect(contentKey('ring', [...ring.slice(1), ring[0]!])).toBe(contentKey('ring', ring));
	expect(contentKey('swap', ring)).not.toBe(contentKey('ring', ring));
	expect([direct, ring.slice(1), ring].map(kindOf)).toEqual(['direct', 'swap', 'ring']);
});
