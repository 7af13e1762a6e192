import fc from 'fast-check';
import {
	sectors,
	type Ballot,
	type Choice,
	type ConsentRule,
	type DecisionRule,
	type Elector,
	type MajorityRule,
	type Poll,
	type Sector
} from './decision.ts';

export const consent: ConsentRule = {
	mode: 'consent',
	sectors: 'each',
	quorum: 50,
	sectorQuorum: 0,
	weights: 'equal'
};
export const majority: MajorityRule = {
	mode: 'majority',
	threshold: 'simple',
	base: 'cast',
	sectors: 'none',
	tie: 'fails',
	quorum: 0,
	sectorQuorum: 0,
	weights: 'equal'
};

const letters: Record<string, Choice> = {
	y: { kind: 'yes' },
	n: { kind: 'no' },
	a: { kind: 'abstain' },
	c: { kind: 'consent' },
	o: { kind: 'objection', reason: 'It costs too much.' }
};

/**
 * A poll drawn as a word a sector: y, n, a, c, o as in yes, no, abstain, consent, objection; "-" is absent,
 * "r" recused.
 */
export function drawn(
	rule: DecisionRule,
	words: Partial<Record<Sector, string>>,
	weights: Readonly<Record<string, number>> = {}
): Poll {
	const electors: Elector[] = [];
	const ballots: Ballot[] = [];
	for (const sector of sectors)
		for (const [at, letter] of [...(words[sector] ?? '')].entries()) {
			const member = `${sector}-${at + 1}`;
			electors.push({
				member,
				name: `Member ${at + 1}`,
				sector,
				weight: weights[member] ?? 1,
				...(letter === 'r' && { recused: { reason: 'It would get the money.' } })
			});
			const choice = letters[letter];
			if (choice) ballots.push({ member, sector, choice });
		}
	return { rule, electors, ballots, options: [], secret: false };
}

/** The same poll in secret. */
export const inSecret = (poll: Poll): Poll => ({
	...poll,
	secret: true,
	ballots: poll.ballots.map(({ sector, choice }) => ({ sector, choice }))
});

const common = {
	quorum: fc.constantFrom(0, 1, 33, 50, 100),
	sectorQuorum: fc.constantFrom(0, 0, 50, 100),
	weights: fc.constantFrom('equal', 'by-sector', 'own'),
	sectors: fc.constantFrom('none', 'each', 'two-and-overall')
} as const;

export const anyConsentRule: fc.Arbitrary<ConsentRule> = fc.record({
	mode: fc.constant('consent'),
	...common
});
export const anyMajorityRule: fc.Arbitrary<MajorityRule> = fc.record({
	mode: fc.constant('majority'),
	threshold: fc.constantFrom('simple', 'absolute', 'two-thirds', 'three-quarters'),
	base: fc.constantFrom('cast', 'present', 'entitled'),
	tie: fc.constantFrom('fails', 'passes'),
	...common
});

/** Polls of few members, where every border is near. */
export const anyPoll: fc.Arbitrary<Poll> = fc
	.oneof(
		fc.record({ rule: fc.constant(consent), letters: fc.constant('ccoa-r') }),
		fc.record({ rule: anyConsentRule, letters: fc.constant('cccoa-r') }),
		fc.record({ rule: anyMajorityRule, letters: fc.constant('yyyna-r') })
	)
	.chain(({ rule, letters }) => {
		const word = fc.string({ unit: fc.constantFrom(...letters), maxLength: 5 });
		return fc
			.tuple(
				fc.record({ administration: word, business: word, social: word }),
				fc.array(fc.nat(3), { minLength: 5, maxLength: 5 })
			)
			.map(([words, weights]) =>
				drawn(
					rule,
					words,
					Object.fromEntries(
						sectors.flatMap((sector) =>
							weights.map((weight, at) => [`${sector}-${at + 1}`, weight] as const)
						)
					)
				)
			);
	});
