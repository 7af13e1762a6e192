/** A question or a draft clause on which members give their opinions, statement by statement. */
export interface Consultation {
	id: string;
	title: string;
	question: string;
	/** The draft clause that it is about, in the version where it stands so. */
	clause: { version: string; id: string } | null;
	round: number;
	/** The consultation on whose statements this one is built. */
	follows: string | null;
	/** Members may take part by a link, without an account. */
	linksAllowed: boolean;
	/** The last day (yyyy-mm-dd) in the cluster's zone; null: until it is closed by hand. */
	closesOn: string | null;
	openedAt: Date;
	openedByName: string;
	/** Null while nobody has closed it; its last day may be over all the same. */
	closed: { at: Date; byName: string } | null;
}

/** Whether opinions are taken on a day (yyyy-mm-dd in the cluster's zone). */
export const takesOpinions = (
	{ closed, closesOn }: Pick<Consultation, 'closesOn'> & { closed: unknown },
	today: string
): boolean => !closed && (closesOn === null || today <= closesOn);

export const opinions = ['agree', 'disagree', 'pass'] as const;
export type Opinion = (typeof opinions)[number];

/** How an opinion is kept, so that the database can count. */
export const opinionValues: Readonly<Record<Opinion, -1 | 0 | 1>> = {
	agree: 1,
	disagree: -1,
	pass: 0
};

export const opinionOf = (value: number): Opinion =>
	value > 0 ? 'agree' : value < 0 ? 'disagree' : 'pass';

/** Letters of a statement at most: what is read at a glance and holds one thought. */
export const STATEMENT_LENGTH = 280;

/** Statements of a consultation at most. */
export const MOST_STATEMENTS = 5000;

/** Statements that one member may add to a consultation. */
export const MOST_OF_A_MEMBER = 30;
