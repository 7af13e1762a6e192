import { chapter, clause, type ChapterOf } from '../build.ts';

export const amendments: ChapterOf = () =>
	chapter('amendments', 'Amendments and replication', [
		clause(
			'amendments.proposing',
			'Proposing changes',
			`
			1. Every member may propose a change of the rulebook. It says which words it wants to change
			and why.
			2. Proposals that do not touch the same words are merged. When they do, the coordinator lays
			them side by side and settles the wording with those who made them.
			3. The assembly votes on the merged text ({§decisions.rulebook}).
			4. The coordinator corrects obvious mistakes of spelling and numbering and gives members
			notice.
			5. Once in two years the assembly reviews the whole rulebook and asks what nobody keeps to and
			what is in the way.
			`,
			`
			Rules that anybody may mend are everybody's rules. No proposal may silently disappear because
			somebody saved theirs later. The review is there because a dead rule teaches contempt for the
			others.
			`
		),
		clause(
			'amendments.force',
			'From when a change holds',
			`
			1. Each version of the rulebook has a number, an exact text and a day from which it is in
			force. That day cannot be before the decision.
			2. Members receive notice of what has changed and who decided it.
			3. Procedures that are already running are finished under the rules of the day on which they
			began.
			4. A change adopted under this rulebook binds all members, also those that did not vote.
			Whoever does not want to be bound by it may leave before the day on which it comes into force;
			{§leaving.notice} does not then prolong its membership beyond that day.
			`,
			`
			The platform changes its behaviour on exactly that day: when the procedure of admission
			changes, new applications go the new way and those begun the old one. The right to leave
			before a change is the fair price of its binding the absent too.
			`
		),
		clause(
			'amendments.replication',
			'Replication',
			`
			1. Others may take over this rulebook, whole or in part, and change it for themselves. They
			say where it comes from.
			2. The cluster may publish its model: rulebook, forms, training programme and lessons learned.
			The model contains no data of members or people.
			3. The assembly decides on publishing the model. The cluster may take over improvements from
			those who took it over.
			`,
			`
			A cluster is founded, among other things, so that the next one need not start from nothing.
			Rules without personal data can be shared without fear. The members are their authors; by this
			clause they agree to replication.
			`
		)
	]);
