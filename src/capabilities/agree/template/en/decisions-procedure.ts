import { clause } from '../build.ts';

/** From the opening of a decision to its protocol. */
export const procedure = [
	clause(
		'decisions.notice',
		'Time to read',
		`
		1. Between the announcement of a decision and the earliest end of the vote at least this much
		time passes: {=agree.noticeDays}.
		2. Entitled to vote are those who are members when the vote opens. Whoever joins later votes in
		the next ones.
		`,
		`
		The delegate of a public body or a cooperative must have time to ask their own people. Less time
		speeds things up, more gives a chance to those who look in rarely. A list of electors fixed at
		the start removes disputes about the result.
		`
	),
	clause(
		'decisions.circulation',
		'Voting outside a meeting',
		`
		1. Decisions by circulation are allowed: {=agree.circulation}.
		2. If they are allowed, members vote on the platform, for the time given in the announcement.
		3. When at least a third of the members demand it before the vote ends, the matter goes back to
		a meeting, and the vote ends without a result.
		`,
		`
		Circulation saves clusters in which it is hard to gather everybody. The proof is the record: who
		took part, how it was counted, who was recused. Local action groups print it out and sign it.
		`
	),
	clause(
		'decisions.secret',
		'Secret ballot',
		`
		1. A secret ballot is allowed: {=agree.secret}.
		2. If it is allowed, the vote is secret in matters of persons and when one of the members
		demands it.
		3. Secret ballots are not linked to voters. They are counted only after closing, and when there
		are fewer than three, they are not counted at all.
		`,
		`
		In a small place secrecy lets people vote as their conscience says. With very few ballots it
		would only be a pretence, hence the limit of three. Voting could also always be open, because
		members are organisations.
		`
	),
	clause(
		'decisions.delegation',
		'Passing on a vote',
		`
		1. When the delegate cannot vote, the vote for the member is cast by: {=agree.delegation}.
		2. Passing on a vote can be revoked at any time. A vote can neither be passed round in a circle
		nor sold.
		3. In an open vote the protocol shows who voted for whom.
		`,
		`
		A deputy from the same organisation knows its mind. Passing the vote to another member helps
		with the quorum, but gathers votes in few hands, so the template starts with the more careful
		choice.
		`
	),
	clause(
		'decisions.recusal',
		'Conflict of interest',
		`
		1. A member whom a decision concerns directly says so and takes no part in the vote. It may
		speak in the discussion.
		2. This holds above all for decisions on its exclusion, on money for it and on a contract with
		it.
		3. The recusal and its reason are recorded. Whoever is recused counts neither as entitled nor as
		present.
		4. The others who vote settle doubts by a simple majority.
		`,
		`
		Among three sectors conflicts of interest cannot be avoided: a municipality may be a customer of
		the cooperative with which it sits on the council. The shame is not in the conflict but in
		hiding it. Elsewhere everybody signs a declaration of impartiality.
		`
	),
	clause(
		'decisions.counting',
		'How we count',
		`
		1. An abstention counts towards the quorum and towards those present, but is neither for nor
		against.
		2. Nought to nought means that no decision was taken.
		3. A sector in which nobody is entitled sets no condition.
		4. An objection must give its reason. The reason is discussed together; the text may be mended
		and put to a new decision.
		`,
		`
		These four sentences settle most disputes after a vote. In some rulebooks an abstention works
		like a vote against; that happens when the majority is counted of those present.
		`
	),
	clause(
		'decisions.protocol',
		'Protocol',
		`
		1. Each decision has a protocol: the exact text, the way of deciding, the electors, votes,
		recusals, objections, the result and the conditions met or not met.
		2. The chair and the minute-taker confirm the protocol. Every member may download and recount
		it.
		3. A result may be challenged within 14 days of its announcement. The votes are then recounted
		before all who want that; when it is not enough, a mediator helps ({§disputes.mediation}).
		`,
		`
		Nobody has to take a program's word: the protocol can be recounted without it. A time limit for
		doubts gives peace once it is over.
		`
	)
];
