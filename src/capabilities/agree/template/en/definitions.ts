import { chapter, clause, type ChapterOf } from '../build.ts';

export const definitions: ChapterOf = () =>
	chapter('definitions', 'What the words mean', [
		clause(
			'definitions.words',
			'Words of the cluster',
			`These words always have the same meaning in this rulebook.`,
			`
			Words gathered in one place save disputes. Only those that the rulebook really uses are here;
			add new ones where they first occur. Offer and need are everyday words here, not an offer in
			the sense of the Civil Code: an entry binds nobody yet, as {§trade.inquiry} says.
			`,
			[
				{ term: 'member', meaning: "an organisation entered in the cluster's register of members" },
				{
					term: 'sector',
					meaning: 'one of three: public administration, business or the social sector'
				},
				{
					term: 'delegate',
					meaning: 'the person who permanently represents a member in the cluster'
				},
				{ term: 'deputy', meaning: 'the person who represents a member when the delegate cannot' },
				{
					term: 'coordinator',
					meaning: "the organisation that runs the cluster's everyday affairs"
				},
				{ term: 'offer', meaning: 'an announcement of what a member can give to others' },
				{ term: 'need', meaning: 'a description of what a member looks for' },
				{
					term: 'partnership',
					meaning: 'an arrangement of members that one gives another what that one looks for'
				},
				{
					term: 'ring',
					meaning: 'a partnership in which each gives to the next, and the last to the first'
				},
				{
					term: 'cube',
					meaning:
						'the common set of offers and needs from which proposals of partnerships are made'
				},
				{
					term: 'project',
					meaning: 'a common task of members with an aim, a date and a budget'
				},
				{
					term: 'consortium',
					meaning:
						'members that carry out a contract or a project together under a separate agreement'
				}
			]
		),
		clause(
			'definitions.voting',
			'Voting',
			`These words describe how decisions are taken.`,
			`
			Most disputes about votes arise because everybody understands majority differently. Here each
			kind of majority has its own name, and {§decisions.counting} says what an abstention means.
			`,
			[
				{
					term: 'consent',
					meaning: 'none of those who vote raises an objection that has a reason'
				},
				{
					term: 'objection',
					meaning: 'a vote that the decision cannot be taken, together with the reason'
				},
				{ term: 'simple majority', meaning: 'more votes for than against' },
				{ term: 'absolute majority', meaning: 'more than half of the votes that are counted' },
				{
					term: 'quorum',
					meaning: 'the least share of the votes entitled that must take part in a vote'
				},
				{
					term: 'circulation',
					meaning: 'a vote outside a meeting, over a stated period'
				},
				{
					term: 'recusal',
					meaning: 'taking no part in a decision because of a conflict of interest'
				}
			]
		),
		clause(
			'definitions.form',
			'Form and time limits',
			`
			1. Where the rulebook speaks of notice, a message on the cluster's platform or an e-mail is
			enough, as long as it shows who sent it and when.
			2. Notice sent to the address in the register of members counts as delivered on the next
			working day.
			3. Time limits in days run from the day after the event, in calendar days. A time limit ends
			with the end of its last day.
			`,
			`
			Plain e-mail is enough for everyday affairs and costs nothing. Where the law demands written
			form, the rulebook cannot replace it: see {§final.signature}. For an exclusion a registered
			letter could be demanded.
			`,
			[
				{
					term: 'platform',
					meaning: "the cluster's web service with its register, votes and history of changes"
				}
			]
		)
	]);
