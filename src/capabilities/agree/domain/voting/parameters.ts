import type { Parameter, ParameterValue } from '#platform/domain/parameter.ts';

/** What a cluster decides on; the rulebook says for each how. */
export const decisionKinds = [
	'rules',
	'admission',
	'exclusion',
	'council',
	'money',
	'other'
] as const;
export type DecisionKind = (typeof decisionKinds)[number];

const choices = {
	mode: ['consent', 'majority'],
	threshold: ['simple', 'absolute', 'two-thirds', 'three-quarters'],
	base: ['cast', 'present', 'entitled'],
	sectors: ['none', 'each', 'two-and-overall'],
	weights: ['equal', 'by-sector', 'own'],
	tie: ['fails', 'passes']
} as const;

export interface Standard {
	mode: (typeof choices.mode)[number];
	threshold: (typeof choices.threshold)[number];
	base: (typeof choices.base)[number];
	quorum: number;
	sectorQuorum: number;
	sectors: (typeof choices.sectors)[number];
	weights: (typeof choices.weights)[number];
	tie: (typeof choices.tie)[number];
}

/** A simple majority of half the members, and no one outvotes by being many in one sector's name. */
const ordinary: Standard = {
	mode: 'majority',
	threshold: 'simple',
	base: 'cast',
	quorum: 50,
	sectorQuorum: 0,
	sectors: 'none',
	weights: 'equal',
	tie: 'fails'
};

/** What holds where no clause says: the heavier the matter, the more must agree. */
export const standards: Readonly<Record<DecisionKind, Standard>> = {
	rules: { ...ordinary, mode: 'consent', sectors: 'each' },
	admission: ordinary,
	exclusion: { ...ordinary, threshold: 'two-thirds', base: 'present' },
	council: { ...ordinary, threshold: 'absolute' },
	money: { ...ordinary, threshold: 'absolute', sectors: 'two-and-overall' },
	other: ordinary
};

/** "agree.money.quorum": the parameter that sets one part of the rule of one kind of decision. */
export const ruleKey = (kind: DecisionKind, part: keyof Standard): string =>
	`agree.${kind}.${part}`;

const parametersOf = (kind: DecisionKind): Parameter[] =>
	(Object.keys(ordinary) as (keyof Standard)[]).map((part) =>
		part === 'quorum' || part === 'sectorQuorum'
			? {
					key: ruleKey(kind, part),
					kind: 'number',
					unit: 'percent',
					least: 0,
					most: 100,
					standard: standards[kind][part]
				}
			: {
					key: ruleKey(kind, part),
					kind: 'choice',
					options: choices[part],
					standard: standards[kind][part]
				}
	);

/** Everything about deciding that a clause may set. */
export const agreeParameters: readonly Parameter[] = [
	...decisionKinds.flatMap(parametersOf),
	/** Decisions outside meetings, by circulation. */
	{ key: 'agree.circulation', kind: 'flag', standard: true },
	/** Between the opening of a decision and its earliest closing. */
	{ key: 'agree.noticeDays', kind: 'number', unit: 'days', least: 0, most: 60, standard: 7 },
	/** Who may vote for a member whose delegate cannot: its deputy, or another member too. */
	{
		key: 'agree.delegation',
		kind: 'choice',
		options: ['deputy-only', 'to-members'],
		standard: 'deputy-only'
	},
	/** Secret ballots. */
	{ key: 'agree.secret', kind: 'flag', standard: true }
];

const byKey = new Map(agreeParameters.map((parameter) => [parameter.key, parameter]));

/**
 * The parameter of a key.
 * @throws Error when there is none: keys come from code
 */
export function agreeParameter(key: string): Parameter {
	const parameter = byKey.get(key);
	if (!parameter) throw new Error(`There is no parameter "${key}".`);
	return parameter;
}

/** What holds under a key: of a clause in force, the cluster's own setting, or the standard. */
export type ReadValue = (key: string) => ParameterValue;
