import { chapter, clause, type ChapterOf } from '../build.ts';

export const groups: ChapterOf = () =>
	chapter('groups', 'Working groups and projects', [
		clause(
			'groups.groups',
			'Working groups',
			`
			1. At least three members, best from different sectors, may found a working group. They tell
			the coordinator its subject and the person who leads it.
			2. Every member may join a group. The group tells the assembly what it has done.
			3. A group spends no common money and takes no decisions for the cluster.
			`,
			`
			A group should come into being easily and without resolutions. In other clusters the council
			appoints groups; that gives order, but zeal has time to cool.
			`,
			[{ term: 'working group', meaning: 'members who work on one subject' }]
		),
		clause(
			'groups.projects',
			'Projects',
			`
			1. A project is run by the members that have come forward for it. The others bear neither its
			costs nor its risk.
			2. The assembly decides on a project in the name of the cluster, with its name or money.
			3. All members hear of a new project before the team is closed.
			`,
			`
			Telling all before the team is closed protects from the impression that orders always go to
			the same ones. Elsewhere the council judges whether a project fits the strategy.
			`
		),
		clause(
			'groups.agreement',
			'Project agreement',
			`
			The parties of a project that has money or deadlines conclude a separate agreement. It settles
			at least:

			a) the aim, the duration, and the leader with the scope of its powers of attorney,
			b) the tasks, costs and shares of each party,
			c) who answers for a damage and for paying back a grant,
			d) to whom the results belong ({§property.results}),
			e) data protection ({§data.joint}) and how disputes are settled.
			`,
			`
			The rulebook cannot replace a project agreement: liability and money differ in each. The list
			follows what institutions that fund research expect of consortium agreements. On public
			tenders see {§nature.consortium}.
			`
		)
	]);
