import { chapter, clause, type ChapterOf } from '../build.ts';

export const leaving: ChapterOf = () =>
	chapter('leaving', 'Leaving, suspension, exclusion', [
		clause(
			'leaving.notice',
			'Leaving',
			`
			1. A member may leave the cluster at any time by notice. It need not give a reason.
			2. The time from the notice to the end of membership: {=join.noticeDays}. Until that day the
			member has all rights and duties.
			3. A member that leaves says what it does with its partnerships and tasks: finish them, pass
			them on, or end them with the other party's agreement. It gives borrowed things back.
			4. Contracts with other members go on by their own terms.
			`,
			`
			Whoever can get out easily comes in more easily. A short time lets affairs be finished. A
			month is possible; plain written notice without a time limit is found too. Zero means leaving
			at once. Leaving does not end contracts, which is easy to forget; funded projects also have
			rules of their own for a change of partner.
			`
		),
		clause(
			'leaving.suspension',
			'Suspension',
			`
			1. The coordinator may suspend a member that asks for it, or one whose conduct endangers
			others or the good name of the cluster. It gives the reason.
			2. A suspended member does not vote and gets no proposals of partnerships. It sees documents
			and finishes what it has begun.
			3. Suspension against a member's will lasts three months at most. The member may ask the
			council to lift it.
			`,
			`
			Suspension gives time to clear things up without parting. It also helps an organisation that
			goes through a hard time. The limit protects from punishment without a verdict.
			`
		),
		clause(
			'leaving.exclusion',
			'Exclusion',
			`
			1. A member may be excluded when it gravely breaks the rulebook, gives no sign of life for a
			year in spite of two notices, or has ceased to exist.
			2. The assembly decides on exclusion ({§decisions.exclusion}) after hearing the member if it
			wishes to speak. The member receives the charges at least 14 days before.
			3. The coordinator delivers the decision to the member with its reason and information on how
			to appeal.
			`,
			`
			Exclusion should be rare and orderly. A reason found elsewhere is long non-performance of
			duties. Elsewhere the council decides; the assembly is slower, but harder to accuse of private
			interest.
			`
		),
		clause(
			'leaving.appeal',
			'Appeal',
			`
			1. An excluded member may appeal. The time to appeal from delivery of the decision:
			{=join.appealDays}.
			2. The assembly considers the appeal at its next meeting. Before that a mediator who had no
			part in the matter examines it ({§disputes.mediation}).
			3. A successful appeal restores membership from the beginning, as if there had been no
			exclusion.
			`,
			`
			There is a cluster in which a review may be asked for within 15 days. Too short a time is no
			real chance when an organisation's board meets once a month.
			`
		),
		clause(
			'leaving.data',
			'What stays and what a member takes along',
			`
			1. A member that leaves takes along its data, offers and needs in a file that can be read
			without the platform.
			2. Decisions, signatures and protocols in which it took part stay in the cluster, and numbers
			for reports.
			3. Its offers and needs disappear from the cube when membership ends.
			`,
			`
			The right to take one's data along means that the platform holds nobody captive. The history
			of decisions cannot be erased, because the trust of the others rests on it; see also
			{§data.contacts}.
			`
		)
	]);
