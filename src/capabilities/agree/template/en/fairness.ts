import { chapter, clause, type ChapterOf } from '../build.ts';

export const fairness: ChapterOf = () =>
	chapter('fairness', 'Confidentiality and fair competition', [
		clause(
			'fairness.confidential',
			'Confidentiality',
			`
			1. What somebody has marked as confidential is kept to oneself and used only for the purpose
			for which it was given.
			2. The duty also lasts for three years after leaving the cluster.
			3. Whoever discloses what the law obliges to disclose, above all the law on public
			information, does not breach confidentiality, and gives warning where possible.
			`,
			`
			Public bodies that answer citizens' questions are members too: no more secrecy may be promised
			than the law allows. For weighty secrets firms conclude a separate agreement, usually with a
			penalty.
			`
		),
		clause(
			'fairness.competition',
			'What members do not agree on',
			`
			1. Members **do not agree among themselves on prices**, discounts, costs, a division of
			customers or areas, or volumes of sales.
			2. At meetings and on the platform nobody states future prices or terms that a competitor
			should not learn. It is enough that one does.
			3. Whoever notices such a talk demands that it stop and that this be noted in the minutes. The
			chair stops the talk.
			`,
			`
			The ban on agreements that restrict competition (in Poland art. 6 of the act on competition
			and consumer protection, in the Union art. 101 of the Treaty) also holds for small ones and
			whatever the intentions; even a one-sided disclosure may count as an agreement. A consortium
			that carries out an order together is different, but take advice on it.
			`
		),
		clause(
			'fairness.tenders',
			'Tenders',
			`
			1. Members that bid separately in the same tender **do not agree on bids** nor on who will
			bid.
			2. A contracting authority that is a member tells other members nothing that it has not told
			all contractors.
			3. A joint bid of members is possible only as an open consortium ({§nature.consortium}) or by
			subcontracting.
			`,
			`
			Bid rigging may lead to exclusion from contracts and to a fine, and may also be a crime. An
			authority may talk with the market only in the forms that the law knows. In this way the
			authority protects itself too.
			`
		)
	]);
