import { chapter, clause, type ChapterOf } from '../build.ts';

const unnamed = 'the organisation that the assembly has entrusted with it';

export const coordinator: ChapterOf = (names) =>
	chapter('coordinator', 'Coordinator', [
		clause(
			'coordinator.who',
			'Who the coordinator is',
			`
			1. The coordinator of the cluster is: ${names.coordinator || unnamed}.
			2. The assembly entrusts the coordinator's function for three years. It may be entrusted
			again.
			3. The coordinator names a person who answers members' questions, and gives that person's
			address and telephone number.
			`,
			`
			A coordinator may be a town, a house of culture, a foundation, an association or a company. It
			should be a legal person, for only then can it conclude contracts for the cluster in its own
			name. The person to contact has a name, not just a mailbox.
			`
		),
		clause(
			'coordinator.tasks',
			'Tasks of the coordinator',
			`
			The coordinator:

			a) keeps the register of members and the platform,
			b) calls meetings and sees that what was agreed is written down,
			c) helps members find partners and reminds them of promises,
			d) prepares the plan and the report,
			e) presents the cluster to the outside,
			f) carries out decisions of the assembly.
			`,
			`
			A coordinator often has half a post, so the list is short. In other clusters it also signs the
			documents with new members in everybody's name and employs an office.
			`
		),
		clause(
			'coordinator.limits',
			'Limits',
			`
			1. The coordinator takes on no obligations in the name of members. It may do so only under a
			separate power of attorney of the one whom the obligation concerns.
			2. The coordinator treats members alike. When it is itself a party, it says so and puts the
			matter to the council.
			3. The coordinator does not use for itself what it knows by virtue of its function.
			`,
			`
			A coordinator is usually a member too and wants orders of its own. The rule on its own matters
			costs little, and without it the first suspicion destroys trust. Elsewhere the coordinator has
			a general power of attorney from the members; public bodies can rarely give one.
			`
		),
		clause(
			'coordinator.report',
			'Report and change of coordinator',
			`
			1. By the end of March the coordinator presents a report on the past year: members, meetings,
			decisions, partnerships and what came of them, training, money.
			2. The assembly may change the coordinator before the end of the term by electing a new one.
			The coordinator may resign with three months' notice.
			3. The outgoing coordinator hands over the register, documents, access to the platform and the
			state of the money to its successor within 30 days.
			`,
			`
			The cluster must not die with the project that paid for its coordinator. That is why handing
			over is described before it is needed. In some clusters the council approves a budget each
			quarter.
			`
		)
	]);
