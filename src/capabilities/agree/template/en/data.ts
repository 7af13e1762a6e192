import { chapter, clause, type ChapterOf } from '../build.ts';

export const data: ChapterOf = () =>
	chapter('data', 'Personal data', [
		clause(
			'data.contacts',
			'Data of delegates and contacts',
			`
			1. Data of people in the register serve the cluster's affairs only: contact, votes, meetings
			and reports.
			2. The coordinator is the controller of the data in the register. To the outside only what a
			person has agreed to is shown.
			3. People may see and correct their data and get a copy. Data are erased when they are no
			longer needed for their purpose nor demanded by law.
			`,
			`
			The fewer data and purposes, the fewer troubles. Consent to showing a telephone number on the
			website can be withdrawn, but a signature under a resolution cannot be erased, because it is
			evidence; people should be told so honestly.
			`
		),
		clause(
			'data.joint',
			'Common activities',
			`
			1. Before members begin to collect people's data together, they settle in writing who is the
			controller: one of them, each by itself or all jointly.
			2. Joint controllers settle who informs people, who answers their requests and who reports
			breaches. They make the essence of the arrangement available to the people.
			3. Entrusting data to another organisation, also to the provider of the platform, needs a
			processing agreement.
			`,
			`
			The GDPR demands this (art. 26 and 28). In funded projects the funder usually prescribes a
			form and how long data are kept. Each joint controller keeps its own records and its own
			analysis of risk.
			`
		),
		clause(
			'data.ties',
			'Map of ties and surveys',
			`
			1. The results of surveys on trust and cooperation are seen by the one whom they concern, and
			by the others only in sum. Results must not reveal who answered what.
			2. The map of ties shows organisations, not people. It is shown to the outside only if the
			assembly agrees.
			3. It is not shown which organisation gave which opinion when opinions are gathered before a
			decision.
			`,
			`
			People speak frankly when they know who will read it. Those who study networks advise asking
			about openness and reliability rather than directly about trust, and showing results to the
			one rated and, summed up, to all.
			`
		)
	]);
