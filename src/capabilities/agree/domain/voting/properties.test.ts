import fc from 'fast-check';
import { expect, test } from 'vitest';
import { count } from './count.ts';
import { sectors, type Ballot, type Outcome, type Poll } from './decision.ts';
import { anyPoll, inSecret } from './poll.test-world.ts';
import { mayBeSecret } from './secrecy.ts';

const many = { numRuns: 2000 };

/** Checks a property of polls that come to `outcome`; most of those drawn must, or it would say little. */
function ofThose(
	outcome: Outcome['outcome'],
	property: (poll: Poll, at: number) => void,
	drawn: fc.Arbitrary<Poll> = anyPoll
): void {
	let seen = 0;
	fc.assert(
		fc.property(drawn, fc.nat(20), (poll, at) => {
			if (count(poll).outcome !== outcome) return;
			seen += 1;
			property(poll, at);
		}),
		many
	);
	expect(seen).toBeGreaterThan(200);
}

/** The poll with one entitled elector's ballot, or its absence, turned into a yes. */
function withYes(poll: Poll, at: number): Poll {
	const entitled = poll.electors.filter(({ recused }) => !recused);
	const elector = entitled[at % Math.max(1, entitled.length)];
	if (!elector) return poll;
	const { member, sector } = elector;
	const yes: Ballot = {
		member,
		sector,
		choice: { kind: poll.rule.mode === 'consent' ? 'consent' : 'yes' }
	};
	return { ...poll, ballots: [...poll.ballots.filter((one) => one.member !== member), yes] };
}

test('a yes in place of a no, an abstention or an absence never undoes what has passed', () =>
	ofThose('passed', (poll, at) => expect(count(withYes(poll, at)).outcome).toBe('passed')));

test('a yes of one more member never undoes what has passed', () =>
	ofThose('passed', (poll, at) => {
		// A sector that had no electors is asked from now on, and this one has said yes.
		const newcomer = { member: 'new', name: 'New', sector: sectors[at % 3]!, weight: 1 };
		const more = { ...poll, electors: [newcomer, ...poll.electors] };
		expect(count(withYes(more, 0)).outcome).toBe('passed');
	}));

test('a secret yes more never turns passed into failed', () =>
	ofThose(
		'passed',
		(poll, at) => expect(count(inSecret(withYes(poll, at))).outcome).not.toBe('failed'),
		anyPoll.filter(({ rule, electors }) => mayBeSecret(rule, electors))
	));

test('an objection in place of anything never makes it pass', () =>
	ofThose('failed', (poll, at) => {
		const ballot = withYes(poll, at).ballots.at(-1);
		if (poll.rule.mode !== 'consent' || !ballot) return;
		const objection: Ballot = { ...ballot, choice: { kind: 'objection', reason: 'No.' } };
		const others = poll.ballots.filter(({ member }) => member !== ballot.member);
		expect(count({ ...poll, ballots: [...others, objection] }).outcome).toBe('failed');
	}));

test('the order of electors and ballots does not matter', () =>
	fc.assert(
		fc.property(anyPoll, fc.infiniteStream(fc.nat()), (poll, keys) => {
			const shuffled = <T>(all: readonly T[]): T[] =>
				all
					.map((one) => [keys.next().value!, one] as const)
					.sort(([a], [b]) => a - b)
					.map(([, one]) => one);
			const other = {
				...poll,
				electors: shuffled(poll.electors),
				ballots: shuffled(poll.ballots)
			};
			expect(count(other)).toEqual(count(poll));
		})
	));

test('other names of members and sectors change nothing but the names', () =>
	fc.assert(
		fc.property(anyPoll, fc.shuffledSubarray([...sectors], { minLength: 3 }), (poll, order) => {
			const named = <T extends { sector?: Ballot['sector'] }>(one: T): T => ({
				...one,
				sector: one.sector && order[sectors.indexOf(one.sector)]
			});
			const renamed: Poll = {
				...poll,
				electors: poll.electors.map((one) => named({ ...one, member: `x-${one.member}` })),
				ballots: poll.ballots.map((one) => named({ ...one, member: `x-${one.member}` }))
			};
			const { outcome, conditions, tallies } = count(poll);
			const other = count(renamed);
			const sorted = (all: readonly { sector?: Ballot['sector'] }[]) =>
				all.map((one) => JSON.stringify(one)).sort();
			expect(other.outcome).toBe(outcome);
			expect(sorted(other.conditions)).toEqual(sorted(conditions.map(named)));
			expect(sorted(other.tallies)).toEqual(sorted(tallies.map(named)));
		})
	));

test('a poll in secret comes to the same as in the open, or to nothing', () =>
	fc.assert(
		fc.property(anyPoll, (poll) => {
			if (!mayBeSecret(poll.rule, poll.electors)) return;
			const { outcome } = count(inSecret(poll));
			expect(['void', count(poll).outcome]).toContain(outcome);
		}),
		many
	));

test('who is entitled is present or absent, in every tally', () =>
	fc.assert(
		fc.property(anyPoll, (poll) => {
			const [whole, ...parts] = count(poll).tallies;
			const numberIn = (tally: typeof whole) =>
				Object.values(tally!.counts).reduce((sum, one) => sum + one, 0);
			expect(numberIn(whole)).toBe(poll.electors.filter(({ recused }) => !recused).length);
			expect(parts.map(numberIn).reduce((sum, one) => sum + one, 0)).toBe(numberIn(whole));
		})
	));
