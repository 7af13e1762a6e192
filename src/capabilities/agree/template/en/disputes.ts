import { chapter, clause, type ChapterOf } from '../build.ts';

export const disputes: ChapterOf = () =>
	chapter('disputes', 'Complaints and mediation', [
		clause(
			'disputes.talk',
			'Talk first',
			`
			1. Whoever has reservations about another member tells that member directly before telling
			others.
			2. If the talk does not help within 14 days, a complaint may be made to the coordinator, and
			one about the coordinator to the council.
			3. The answer to a complaint states what was found and why. It comes within 30 days.
			`,
			`
			Most disputes are misunderstandings that grow in silence. Plain time limits are enough for a
			matter not to get stuck. The council is needed as a second way because the coordinator is a
			party to many matters too.
			`
		),
		clause(
			'disputes.mediation',
			'Mediation',
			`
			1. A dispute among members on matters of the cluster goes before a mediator first. The parties
			agree on one from the list, and if they do not agree, the council names one.
			2. The mediator is tied to neither party. The list has at least one person from each sector.
			3. What was said in mediation is confidential. Costs are shared equally unless the parties
			settle otherwise.
			4. Mediation ends with a settlement, or after 30 days without one.
			`,
			`
			A mediator from another sector often sees what the parties do not. One could leave it at an
			amicable settlement and the court; then nobody is there to bring about the talk.
			`
		),
		clause(
			'disputes.court',
			'When mediation fails',
			`
			1. The rulebook takes from nobody the way to court or other rights under the law.
			2. A dispute on a contract between members is settled by the court named in that contract, and
			if none is named, by the court that has jurisdiction under the law.
			3. During a dispute the parties carry out what is not disputed.
			`,
			`
			The court of the coordinator's seat could be written in. We do not do so here, because members
			from abroad and small organisations would have far to go, and arbitration costs money.
			`
		)
	]);
