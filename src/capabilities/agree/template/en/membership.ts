import { chapter, clause, type ChapterOf } from '../build.ts';

export const membership: ChapterOf = () =>
	chapter('membership', 'Members', [
		clause(
			'membership.who',
			'Who may belong',
			`
			1. Any organisation and any entrepreneur that accepts the aims of the cluster and this
			rulebook may become a member, also from abroad.
			2. A person who runs no activity may work with the cluster, but is not a member.
			3. Joining the cluster and taking part in any of its activities are voluntary. A member may
			also belong to other clusters and networks.
			`,
			`
			An open formula: we ask neither about size nor about age. Some clusters have separate forms
			for firms and for institutions. A recommendation by a member or exclusivity in the trade could
			be required, but in a small town that would cost members.
			`
		),
		clause(
			'membership.kinds',
			'Kinds of membership',
			`
			1. A founding member is a member that signed the first version of the rulebook.
			2. An ordinary member is a member admitted later. It has the same rights as a founding member.
			3. A supporting member helps the cluster with knowledge, work or money. It votes like the
			others, but does not stand for the council and does not use money of the cluster's projects.
			`,
			`
			Being a founder is an honour here, not a privilege. Permanent seats of founders on the council
			would close the way to newcomers. A supporting member that cannot benefit avoids a conflict of
			interest, for example when it is a funder. In associations it may have no vote; the platform
			gives every active member one.
			`,
			[
				{
					term: 'supporting member',
					meaning: 'a member that helps the cluster but does not use money of its projects'
				}
			]
		),
		clause(
			'membership.sectors',
			'Three sectors',
			`
			1. **Public administration** are municipalities, counties, provinces, their units and other
			public institutions.
			2. **Business** are entrepreneurs whose main aim is profit.
			3. **The social sector** are non-governmental organisations, social cooperatives and other
			entities of the social economy.
			4. A member belongs to one sector. In doubt it chooses for itself when it applies; a change
			needs the coordinator's agreement.
			`,
			`
			Votes are counted by sector ({§decisions.principle}), so the sector cannot be changed just
			before a vote. Doubts usually concern municipal companies and cooperatives: in Poland the act
			on the social economy lists who is a social-economy entity. Other clusters divide members by
			the size of the firm.
			`
		),
		clause(
			'membership.register',
			'Register of members',
			`
			1. The coordinator keeps the register of members on the platform.
			2. The register holds the name, sector, kind of membership, address, registration numbers,
			delegate, deputy and day of joining, and the day on which the data were last confirmed.
			3. Each member sees the whole register, except for data that another member has reserved.
			`,
			`
			Everybody asks about the number and kinds of members: funders, contests, European networks.
			The date of confirmation says whether the data can be trusted. Rules on people's data are in
			{§data.contacts}.
			`
		)
	]);
