import { chapter, clause, type ChapterOf } from '../build.ts';

export const nature: ChapterOf = ({ cluster }) =>
	chapter('nature', 'Legal nature', [
		clause(
			'nature.name',
			'Name and area',
			`
			1. The cluster works under the name “${cluster}”.
			2. The cluster works where its members are, and may work with anybody, also abroad.
			3. The seat of the cluster is the seat of the coordinator.
			`,
			`
			Name and seat are needed so that people know which cluster is meant and where to write. Some
			clusters keep to one county or province because a call for funding demands it. Here the area
			stays open: a cluster on a border has members on both sides of it.
			`
		),
		clause(
			'nature.contract',
			'What the cluster is',
			`
			1. The cluster is an agreement to work together. Its content is this rulebook.
			2. The cluster has no legal personality and is not entered in a court register.
			3. The cluster is **not a civil-law partnership**. Members bring no capital into it, form no
			common property and share no common profit.
			4. No provision of the rulebook makes a member do what the law or its own statute forbids.
			`,
			`
			Members must know what they sign. A civil-law partnership (in Poland the spółka cywilna, art.
			860 of the Civil Code) brings common property and common liability, so rulebooks of clusters
			exclude it in so many words. Where an association is the coordinator, a statute sometimes
			stands in place of a rulebook. This template is no legal advice: show it to a lawyer who knows
			your members before you sign.
			`
		),
		clause(
			'nature.liability',
			'Each answers for itself',
			`
			1. Each member answers only for its own obligations. Belonging to the cluster creates **no
			joint and several liability**, neither towards other members nor towards outsiders.
			2. Nobody may take on obligations in the name of the cluster. Only those whom a member has
			authorised act in the name of that member.
			`,
			`
			Joint and several means that a creditor may demand the whole from one. Fear of it keeps public
			bodies and small firms from joining. Some clusters rule it out even for tasks of the common
			strategy. The exception to keep in mind is described in {§nature.consortium}.
			`
		),
		clause(
			'nature.consortium',
			'When members bid together in a public tender',
			`
			1. Members that bid together for a public contract conclude a separate consortium agreement.
			The cluster is no party to it.
			2. **The parties of such a consortium are jointly and severally liable to the contracting
			authority**: each may have to answer for the whole contract. {§nature.liability} does not
			change that.
			3. The consortium agreement settles at least: the leader and the scope of its power of
			attorney, the division of tasks and money, deadlines, how information is exchanged, and how
			the parties settle a damage among themselves.
			`,
			`
			This is the most important warning in the rulebook. Joint and several liability in a
			consortium comes from public procurement law, and an agreement among members cannot exclude
			it, only divide its effects. Once the bid is in, the consortium can as a rule not be changed,
			and the authority may ask to see the agreement.
			`
		)
	]);
