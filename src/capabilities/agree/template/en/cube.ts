import { chapter, clause, type ChapterOf } from '../build.ts';

export const cube: ChapterOf = () =>
	chapter('cube', 'The cube and partnerships', [
		clause(
			'cube.proposals',
			'Where proposals come from',
			`
			1. The cube sets offers beside needs and proposes the set of partnerships that helps as many
			members as possible. The coordinator has it solved.
			2. Every proposal says why it was made. A member may accept it, decline it or propose other
			terms.
			3. A partnership comes into being when all whom it concerns accept it. Silence is not
			agreement.
			4. Whoever declines a proposal picks a reason from a short list, so that the next ones fit
			better. Declining carries no penalty.
			`,
			`
			The cluster is to become a whole in which every piece fits something. The program suggests,
			people decide. Whoever prefers to look for themselves may propose partnerships without the
			cube.
			`
		),
		clause(
			'cube.rings',
			'Rings',
			`
			1. A ring may join at most: {=match.ringLength}.
			2. In a ring each answers only for what it gives. When somebody withdraws, the others settle
			anew what they still want to do of what is not done yet.
			`,
			`
			A ring helps where two sides have nothing to swap. The longer it is, the more easily it
			breaks: three links are a sensible start. The value two leaves only plain swaps.
			`
		),
		clause(
			'cube.load',
			'How many partnerships at once',
			`
			1. The cube does not propose to a member more partnerships at a time than:
			{=match.partnershipsPerMember}.
			2. A member that needs a pause closes its offers and needs for that time.
			`,
			`
			Without a limit everything would go to the few most able, and they could not cope. A small
			cooperative can carry two or three partnerships, a large office more; the number is common to
			all so that it is simple.
			`
		),
		clause(
			'cube.outcome',
			'What came of it',
			`
			1. A partnership ends when each party says what came of it: all, part or nothing.
			2. Members see the outcomes. To the outside they are given in numbers, and described only if
			the parties agree.
			3. Failure is an outcome too and no ground for blame if the party gave warning in time.
			`,
			`
			Funders ask whether activities lead to cooperation. That can be answered only when each party
			tells the truth, also the inconvenient one.
			`
		)
	]);
