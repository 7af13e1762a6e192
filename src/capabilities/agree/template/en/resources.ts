import { chapter, clause, type ChapterOf } from '../build.ts';

export const resources: ChapterOf = () =>
	chapter('resources', 'Shared resources', [
		clause(
			'resources.lending',
			'Lending',
			`
			1. Members may let one another use rooms, tools, vehicles, people's time and knowledge.
			2. Whoever lends says on what terms. Unless they say otherwise it is free, and the borrower
			covers what is used up.
			3. Booking is done on the platform or with the lender. Whoever asked earlier comes first.
			`,
			`
			Empty rooms and idle machines are the cheapest start of working together. Municipal property
			has its own rules of use, which stay in force ({§nature.contract}).
			`
		),
		clause(
			'resources.damage',
			'Damage',
			`
			1. Whoever borrows gives the thing back on time and no worse than by ordinary wear.
			2. Whoever was using a thing when it was damaged answers for it, and says so at once.
			3. For things worth more than an average monthly wage the parties write a record of handing
			over.
			`,
			`
			Whoever fears for a thing will not lend it. A record of half a page and two photographs settle
			nearly all disputes. For costly equipment check the insurance.
			`
		),
		clause(
			'resources.ownership',
			'What belongs to whom',
			`
			1. Resources remain the property of whoever brought or bought them. The cluster owns nothing.
			2. A thing bought with a project's money belongs to the party that the project agreement
			names. The agreement also says who may use it once the project is over.
			`,
			`
			A cluster without legal personality cannot own anything, and co-ownership is hard to divide
			later. Sometimes the coordinator buys; then it must be written what happens when the
			coordinator changes ({§coordinator.report}).
			`
		)
	]);
