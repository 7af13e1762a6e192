import { chapter, clause, type ChapterOf } from '../build.ts';

export const trade: ChapterOf = () =>
	chapter('trade', 'Trade among members', [
		clause(
			'trade.inquiry',
			'Inquiries and offers',
			`
			1. A member that needs something may ask in the cluster first. It is under no duty to.
			2. An offer or a need entered on the platform binds nobody. Only what the parties settle
			between them binds.
			3. An inquiry is answered within seven days, also when the answer is “no”.
			4. A member that spends public money follows its own law and purchasing rules. Belonging to
			the cluster gives no priority over them.
			`,
			`
			Municipalities give social-economy entities most of their work, but they buy according to the
			law. Contracts below the statutory threshold rest on each office's own rules, and there a
			plain inquiry is enough; there are also reserved contracts and social clauses. To write of
			priority would harm both sides.
			`
		),
		clause(
			'trade.prices',
			'Prices and payment',
			`
			1. Each member sets its own prices. Discounts for members are voluntary.
			2. The parties choose whether something is free, in exchange or paid, and settle that before
			they begin.
			3. An exchange may be income too: each party accounts for it under its own tax law.
			4. Payment is made by the date that the parties have settled. Whoever will be late says so
			beforehand.
			`,
			`
			A common price list would look like help and be a breach of the law: see
			{§fairness.competition}. For an exchange ask an accountant, above all when one party pays VAT.
			`
		),
		clause(
			'trade.quality',
			'Quality and who answers to the customer',
			`
			1. Whoever did the work answers for it to whoever ordered it.
			2. When several members make a joint offer, they settle in writing beforehand who signs the
			contract with the customer, who answers for defects and how they share the payment.
			3. Neither the cluster nor the coordinator answers for the work of members.
			4. Whoever has reservations about another member's work tells that member first
			({§disputes.talk}).
			`,
			`
			A customer wants to know where to complain, and members that another's mistake will not burden
			them. In joint bids for public contracts liability is wider: {§nature.consortium}.
			`
		)
	]);
