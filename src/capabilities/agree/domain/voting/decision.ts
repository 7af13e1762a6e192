/** The three sectors, each asked on its own where a rule says so. */
export const sectors = ['administration', 'business', 'social'] as const;
export type Sector = (typeof sectors)[number];

/**
 * How a decision is taken. Fixed when it opens, stated on its page and in its protocol.
 * Terms as in voting theory; formulas in docs/decisions and beside the functions that count.
 */
export type DecisionRule =
	| ConsentRule
	| MajorityRule
	/**
	 * A choice among options: ranked by Schulze's method, or the highest mean score; or which dates suit:
	 * the one with most yes, then fewest no. Passed when one option alone is in front and the quorum is met;
	 * a date is never binding.
	 */
	| ChoosingRule;

interface Common {
	/** Least share of the electorate's weight that must take part, percent (0: none). */
	quorum: number;
	/** The same in every sector that has electors, percent (0: none). */
	sectorQuorum: number;
	weights: Weights;
}

/** Passed when nobody objects with a reason and somebody consents: silence alone is none. */
export interface ConsentRule extends Common {
	mode: 'consent';
	/** Where somebody must consent and nobody object beside the whole. */
	sectors: SectorsRule;
}

export interface ChoosingRule extends Common {
	mode: 'ranked' | 'score' | 'date';
}

/** In which sectors a rule must hold beside the whole; one without electors is not asked. */
export type SectorsRule = 'none' | 'each' | 'two-and-overall';

export interface MajorityRule extends Common {
	mode: 'majority';
	/**
	 * simple: more yes than no; absolute: more than half of the base; two-thirds, three-quarters: at
	 * least that share of the base.
	 */
	threshold: 'simple' | 'absolute' | 'two-thirds' | 'three-quarters';
	/** What yes is measured against: votes cast (yes and no), those present (abstentions too), or all entitled. */
	base: 'cast' | 'present' | 'entitled';
	/** In which sectors the threshold must hold beside the whole. */
	sectors: SectorsRule;
	/** What an equal number of yes and no means under a simple majority. */
	tie: 'fails' | 'passes';
}

/** One member one vote; or every sector that has electors weighs the same, divided among its electors. */
export type Weights = 'equal' | 'by-sector' | 'own';

/** Somebody entitled to vote, as it was when the decision opened. */
export interface Elector {
	/** The member's id. */
	member: string;
	name: string;
	sector: Sector;
	/** Only counts under `weights: 'own'`; a whole number. 0: a voice that is counted and shown, but decides nothing. */
	weight: number;
	/** Takes no part, for a conflict of interest; counts neither as entitled nor as present. */
	recused?: { reason: string };
}

export type Choice =
	| { kind: 'yes' | 'no' | 'abstain' }
	/** Under consent; an objection needs its reason. */
	| { kind: 'consent' }
	| { kind: 'objection'; reason: string }
	/** Options from the most to the least wanted; options in one group are wanted alike; missing ones come last. */
	| { kind: 'ranking'; ranks: readonly (readonly string[])[] }
	/** 0..10 for each option; a missing one is not scored. */
	| { kind: 'scores'; scores: Readonly<Record<string, number>> }
	| { kind: 'dates'; dates: Readonly<Record<string, DateAnswer>> };

export type DateAnswer = 'yes' | 'maybe' | 'no';

/**
 * One elector's vote. In a secret decision `member` is absent and only the sector is known; not even that,
 * in a protocol, where the rule does not ask for sectors.
 */
export interface Ballot {
	member?: string;
	sector?: Sector;
	choice: Choice;
	/** The member that cast it on the elector's behalf, by delegation. */
	by?: string;
}

/** What was counted, and what is needed to count it again. */
export interface Poll {
	rule: DecisionRule;
	electors: readonly Elector[];
	ballots: readonly Ballot[];
	/** For ranked, score and date: ids with their words. */
	options: readonly { id: string; label: string }[];
	secret: boolean;
}

/** One condition of a rule, with its numbers: what the result page and the protocol show. */
export interface Condition {
	/**
	 * threshold: yes against no or the base; under consent, consents against 0. sectors: in how many
	 * sectors the threshold (and no objection) holds. winner: how many options are in front. secrecy: ballots cast.
	 */
	kind:
		'quorum' | 'sector-quorum' | 'threshold' | 'no-objection' | 'sectors' | 'winner' | 'secrecy';
	/** Absent: of the whole. */
	sector?: Sector;
	met: boolean;
	/** Not needed by itself: it goes into the condition `sectors`. */
	joint?: true;
	/** Weight for, and what was needed (`comparison` says how), in exact fractions as text: "7/2". */
	value: string;
	needed: string;
	comparison: '>' | '>=' | '=';
}

/** Yes, no, abstentions and absences by weight (exact fractions as text) and by number. */
export interface Tally {
	sector?: Sector;
	entitled: string;
	present: string;
	counts: Readonly<Record<string, number>>;
	weights: Readonly<Record<string, string>>;
}

export interface Outcome {
	/** `void`: it may not be counted (fewer than 3 secret ballots, of all or of a sector that the rule asks). */
	outcome: 'passed' | 'failed' | 'void';
	conditions: readonly Condition[];
	/**
	 * The whole first, then each sector that has electors; of a secret decision only where the rule asks
	 * for sectors. Counts by `yes`, `no`; `consent`, `objection`; `given` (a choice among options); and
	 * always `abstain` and `absent`; none when void.
	 */
	tallies: readonly Tally[];
	/** Ranked, score, date: options in order of preference, ties in one group. */
	ranking?: readonly (readonly string[])[];
	/** Ranked: what weighs for one option above another, [row][column] in the order of `options`. */
	pairwise?: readonly (readonly string[])[];
	/** Score: the mean of the scores given, in the order of `options`; null where nobody scored. */
	means?: readonly (string | null)[];
	/** Date: the weight of each answer, in the order of `options`. */
	dates?: readonly Readonly<Record<DateAnswer, string>>[];
}
