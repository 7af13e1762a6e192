import fc from 'fast-check';
import { expect, test } from 'vitest';
import { count } from './count.ts';
import { anyPoll, consent, drawn, inSecret, majority } from './poll.test-world.ts';
import { facts, fileOf } from '#tests/protocol.ts';
import { protocolOf, protocolText, readProtocol, type Protocol } from './protocol.ts';
import { recount } from './recount.ts';
import { mayBeSecret } from './secrecy.ts';

const three = (word: string) => ({ administration: word, business: word, social: word });
const reread = (protocol: Protocol) =>
	readProtocol((JSON.parse(fileOf(protocol)) as { protocol: unknown }).protocol);

test('what is counted again from the file equals what was counted', () =>
	fc.assert(
		fc.property(anyPoll, fc.boolean(), (open, secret) => {
			if (secret && !mayBeSecret(open.rule, open.electors)) return;
			const poll = secret ? inSecret(open) : open;
			const again = recount(reread(protocolOf(facts, poll)));
			expect(again.difference).toBeNull();
			expect(again.outcome).toEqual(count(poll));
		}),
		{ numRuns: 500 }
	));

test('in whatever order ballots were cast, the file is the same', () =>
	fc.assert(
		fc.property(anyPoll, (open) => {
			if (!mayBeSecret(open.rule, open.electors)) return;
			for (const poll of [open, inSecret(open)])
				expect(fileOf(protocolOf(facts, { ...poll, ballots: poll.ballots.toReversed() }))).toBe(
					fileOf(protocolOf(facts, poll))
				);
		})
	));

test('a secret protocol keeps no voter, and no sector that the rule does not ask for', () => {
	const ballots = (poll = inSecret(drawn(majority, three('yn')))) =>
		protocolOf(facts, poll).ballots;
	expect(new Set(ballots().flatMap((ballot) => Object.keys(ballot)))).toEqual(new Set(['choice']));
	const asked = ballots(inSecret(drawn({ ...majority, sectors: 'each' }, three('yyn'))));
	expect(asked[0]).toEqual({ sector: 'administration', choice: { kind: 'no' } });
});

test('secret ballots that are too few stay out of the protocol', () => {
	const poll = inSecret(drawn(consent, { administration: 'co', business: 'ccc', social: 'ccc' }));
	const protocol = protocolOf(facts, poll);
	expect(protocol.outcome.outcome).toBe('void');
	expect(protocol.ballots).toEqual([]);
	expect(protocol.sealed).toEqual([
		{ cast: 8 },
		{ sector: 'administration', cast: 2 },
		{ sector: 'business', cast: 3 },
		{ sector: 'social', cast: 3 }
	]);
	expect(protocolText(protocol)).not.toContain('objection');
	expect(recount(reread(protocol)).difference).toBeNull();
});

const passed = protocolOf(facts, drawn(consent, three('cc')));

test.each<[string, Protocol, string]>([
	['another outcome', { ...passed, outcome: { ...passed.outcome, outcome: 'failed' } }, 'outcome'],
	[
		'a number in a condition',
		{
			...passed,
			outcome: {
				...passed.outcome,
				conditions: passed.outcome.conditions.map((one) => ({ ...one, value: '9' }))
			}
		},
		'conditions.0.value'
	],
	['a ballot left out', { ...passed, ballots: passed.ballots.slice(1) }, 'conditions.0.value'],
	[
		'an elector recused afterwards',
		{
			...passed,
			ballots: passed.ballots.slice(1),
			electors: passed.electors.map((one, at) =>
				at === 0 ? { ...one, recused: { reason: 'Late.' } } : one
			)
		},
		'conditions.0.needed'
	],
	['ballots sealed without need', { ...passed, ballots: [], sealed: [{ cast: 6 }] }, ''],
	['an easier rule', { ...passed, rule: { ...consent, sectors: 'none' } }, 'conditions.3']
])('a recount notices %s', (_name, protocol, place) => {
	if (protocol.sealed) expect(() => recount(protocol)).toThrow('names no member');
	else expect(recount(protocol).difference?.place).toBe(place);
});

test.each<[unknown, string]>([
	[null, 'the whole'],
	[{}, 'format'],
	[{ ...passed, format: 'klaster.protocol/2' }, 'format'],
	[{ ...passed, rule: { ...consent, quorum: 101 } }, 'rule.quorum'],
	[{ ...passed, note: 'more' }, 'the whole'],
	[{ ...passed, openedAt: 'yesterday' }, 'openedAt'],
	[{ ...passed, cluster: { name: '\ud83d' } }, 'the whole'],
	[{ ...passed, ballots: [{ choice: { kind: 'maybe' } }] }, 'ballots.0.choice.kind']
])('what is no protocol is refused in one sentence (%#)', (json, place) =>
	expect(() => readProtocol(json)).toThrow(
		`This is no protocol of the format klaster.protocol/1: ${place} is not right.`
	)
);
