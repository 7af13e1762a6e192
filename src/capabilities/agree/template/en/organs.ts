import { chapter, clause, type ChapterOf } from '../build.ts';

export const organs: ChapterOf = () =>
	chapter('organs', 'Organs', [
		clause(
			'organs.list',
			'Who acts in the cluster',
			`
			1. In the cluster act: the assembly, the council, the coordinator and working groups.
			2. A matter that the rulebook has given to nobody else belongs to the assembly.
			`,
			`
			There are many names in use: board, presidium, steering committee, operator, leader. Four are
			enough for a cluster of some dozens of members; every further organ means further meetings.
			`
		),
		clause(
			'organs.assembly',
			'Assembly',
			`
			1. All members form the assembly.
			2. The assembly changes the rulebook, adopts the plan and the report, elects the council,
			entrusts the coordinator's function, and decides on contributions, exclusions and the end of
			the cluster.
			3. The assembly meets at least once a quarter, in person or remotely. One meeting a year is
			held in person.
			`,
			`
			The first aim of a cluster is that people get to know one another, and no screen replaces
			that. Others too meet at least every quarter; with fewer meetings everything has to be learnt
			anew.
			`,
			[{ term: 'assembly', meaning: 'all members when they decide together' }]
		),
		clause(
			'organs.meetings',
			'Calling meetings',
			`
			1. The coordinator calls meetings. When at least three members or the council demand one, it
			does so within 14 days.
			2. The invitation gives the agenda and the texts to be decided on, as long beforehand as
			{§decisions.notice} sets.
			3. A person chosen at the beginning chairs the meeting; somebody else writes down what was
			agreed.
			`,
			`
			Three members are few enough for one sector to bring about a talk by itself. Chair and
			minute-taker are two people, because one cannot do both things well.
			`
		),
		clause(
			'organs.council',
			'Council',
			`
			1. The council has three, six or nine seats, the same number for each sector. A seat is held
			by a member, whose delegate acts on the council. The members of each sector put forward their
			candidates, and the assembly elects them ({§decisions.council}).
			2. The council's term is two years. No member sits on the council for more than two terms in a
			row.
			3. The council advises the coordinator, checks its work and accounts once a year, puts forward
			candidates for mediators and decides on matters that the rulebook gives it.
			4. The council decides by a majority of all its seats.
			5. As long as no council is elected, the assembly carries out its tasks.
			`,
			`
			A small cluster can start without a council, as point 5 allows. Councils may be purely
			advisory, controlling, or approve the budget each quarter; they are elected for one year or
			two. Equal shares for the sectors prevent the most numerous one from filling every seat.
			`,
			[
				{
					term: 'council',
					meaning: 'members elected by the assembly, the same number from each sector'
				}
			]
		)
	]);
