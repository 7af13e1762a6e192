import { chapter, clause, type ChapterOf } from '../build.ts';

export const delegates: ChapterOf = () =>
	chapter('delegates', 'Declaration and delegates', [
		clause(
			'delegates.declaration',
			'Declaration of accession',
			`
			1. A member signs a declaration of accession. It confirms that the member knows this rulebook
			and will keep to it.
			2. The delegate signs the declaration in the organisation's name and states that he or she is
			authorised to do so.
			`,
			`
			One declaration replaces annexes: no need to collect everybody's signatures again with each
			new member. An accession agreement as an annex has been seen too.
			`
		),
		clause(
			'delegates.delegate',
			'Delegate and deputy',
			`
			1. One delegate represents a member in the cluster. The member may also name a deputy.
			2. The deputy may do everything that the delegate may, except sign in the organisation's name.
			3. Whoever represents several members votes for each of them separately. Passing a vote on to
			somebody else is the subject of {§decisions.delegation}.
			`,
			`
			One delegate means that people know whom to talk to. A deputy means that one person's illness
			does not silence an organisation. Several delegates could be allowed, but then it is harder to
			tell who votes.
			`
		),
		clause(
			'delegates.change',
			'Change of delegate',
			`
			1. Notice is enough to change a delegate or deputy. The rulebook is not changed for it.
			2. Within a year a member may change its delegate at most: {=join.delegateChangesAYear}.
			3. A vote cast by the former delegate remains valid.
			`,
			`
			A limit of two changes a year has been seen. The reason: when somebody else comes to every
			meeting, trust does not grow. The limit should survive an illness and an election at the town
			hall. On the platform zero means: no limit.
			`
		),
		clause(
			'delegates.authority',
			'Authority',
			`
			1. Whoever signs for an organisation states where the right to do so comes from: an entry in
			the register, an office held or a power of attorney.
			2. The coordinator may ask for an extract from the register or for the power of attorney.
			3. The signature of a person without authority binds the organisation only once it confirms
			it.
			`,
			`
			In public offices and cooperatives two people often sign jointly. Even for a letter of intent
			it is good to have a power of attorney for a person who is not in the register; later it is
			harder to mend.
			`
		)
	]);
