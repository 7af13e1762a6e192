import { chapter, clause, type ChapterOf } from '../build.ts';

export const aims: ChapterOf = () =>
	chapter('aims', 'Aims', [
		clause(
			'aims.aims',
			'What the cluster is for',
			`
			The aim of the cluster is:

			a) that members get to know and trust one another,
			b) that the offer of one answers the need of another, also across sectors,
			c) that together they do what none would do alone,
			d) that work and learning also reach the people who find it hardest to get them,
			e) that others can take over the rules that were worked out here.
			`,
			`
			Aims settle doubts where the rest of the rulebook is silent. Innovation, exports or a single
			trade could be added; write what you really want to do within three years.
			`
		),
		clause(
			'aims.plan',
			'Yearly plan',
			`
			1. By the end of each year the assembly adopts a plan for the next one: tasks, people
			responsible, dates and sources of money.
			2. The coordinator presents the draft after hearing members of each sector.
			3. When it adopts the new plan, the assembly discusses how the last one was carried out.
			`,
			`
			Without a plan a cluster soon becomes a list of addresses. A plan for a year fits on one
			sheet; strategies for many years are written by clusters that apply for a national or regional
			status.
			`
		)
	]);
