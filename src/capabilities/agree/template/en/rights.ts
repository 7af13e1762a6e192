import { chapter, clause, type ChapterOf } from '../build.ts';

export const rights: ChapterOf = () =>
	chapter('rights', 'Rights and duties', [
		clause(
			'rights.rights',
			'Rights of a member',
			`
			A member has the right:

			a) to take part in decisions and to elect the council,
			b) to propose changes of the rulebook, items for the agenda and projects,
			c) to enter offers and needs and to form partnerships,
			d) to use shared resources and training on equal terms,
			e) to know the decisions, protocols and accounts of the cluster,
			f) to use the cluster's name and sign ({§property.name}).
			`,
			`
			Equal rights whatever the size are the promise for which small ones join. The rights of a
			supporting member are limited by {§membership.kinds}.
			`
		),
		clause(
			'rights.duties',
			'Duties of a member',
			`
			A member:

			a) keeps to the rulebook and to decisions of the assembly,
			b) keeps what it has itself promised, and says so at once when it cannot,
			c) takes part in votes or says beforehand that it will be absent,
			d) keeps confidences ({§fairness.confidential}),
			e) does not harm the good name of the cluster.
			`,
			`
			Nothing destroys trust like silence: somebody promised and vanished. So point b) does not
			demand that everything succeeds, only that it is known. A duty to attend could be added, but
			it is hard to enforce.
			`
		),
		clause(
			'rights.record',
			'Data up to date',
			`
			1. A member answers for the truth of its data in the register.
			2. The platform asks the delegate to confirm the data at intervals of:
			{=join.confirmEveryDays}.
			3. The coordinator may leave data that have long not been confirmed out of reports.
			`,
			`
			Data age faster than it seems. Confirming is one press when nothing has changed. An interval
			shorter than a month wears people out, one longer than a year gives no certainty.
			`
		),
		clause(
			'rights.stating',
			'Offers and needs',
			`
			1. A member enters at least one offer and one need, and closes those that no longer hold.
			2. The coordinator may kindly remind those that lack entries. Between one reminder and the
			next at least this much time passes: {=match.chaseAgainAfterDays}.
			`,
			`
			Empty profiles kill matching: organisers of business meetings write that one has to phone the
			silent. Here rare letters take the place of calls, and the interval protects against
			pestering.
			`
		)
	]);
