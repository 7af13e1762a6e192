import { chapter, clause, type ChapterOf } from '../build.ts';

export const finance: ChapterOf = () =>
	chapter('finance', 'Money', [
		clause(
			'finance.own-costs',
			'Costs',
			`
			1. Each member covers the costs of its own part.
			2. The coordinator bears the current costs of running the cluster. It may raise grants and
			donations for them.
			3. Work on the council, in working groups and for the cluster is unpaid unless the assembly
			decides otherwise.
			`,
			`
			An arrangement seen: the coordinator bears current costs, and extra fees need the council's
			agreement. That works as long as the coordinator has the means; it is worth asking every year
			whether it still does.
			`
		),
		clause(
			'finance.contributions',
			'Contributions',
			`
			1. There are no contributions until the assembly adopts them ({§decisions.money}). The
			resolution gives amount, purpose and date. It may provide a lower contribution for small
			organisations.
			2. A contribution may be replaced by work or goods if the resolution says so.
			3. A member that the law obliges to enter the expense in its budget pays from the next budget
			year.
			4. The coordinator receives contributions on a separate account or sub-account. They are not
			paid back after leaving.
			`,
			`
			To start without contributions makes joining easier. When they come, the smallest should not
			leave because of them. Rates by size or just an entrance fee are possible too.
			`
		),
		clause(
			'finance.projects',
			'Project money and openness',
			`
			1. The leader named in the project agreement manages a project's money and accounts for it to
			the parties.
			2. The coordinator accounts for the cluster's common money once a year. All members see the
			accounts.
			3. A surplus serves the aims of the cluster and is not distributed.
			`,
			`
			Distributing a surplus would bring the cluster close to a partnership, which we do not want
			({§nature.contract}). Openness costs one table a year and silences gossip.
			`
		)
	]);
