import { clause } from '../build.ts';

/** How each kind of decision is taken. */
export const kinds = [
	clause(
		'decisions.principle',
		'Talk first, then vote',
		`
		1. Before every important decision the coordinator asks the members for their opinion and looks
		for what all sectors share.
		2. One member has one vote. Where the rulebook says that votes are counted by sector, every
		sector that has electors weighs the same, and its weight is divided equally among them.
		3. A decision is always about an exact text that everybody has seen. A changed text needs a new
		decision.
		4. Each kind of matter has its own way of deciding. A matter that fits several is decided in the
		way of the clause that stands earlier.
		`,
		`
		Equal weight of the sectors protects from being outvoted: in one cluster each of five groups of
		members holds 20% of the votes. In another everybody's consent is sought, and there is a vote
		only when at least 10 members ask for one.
		`
	),
	clause(
		'decisions.rulebook',
		'Decisions on the rulebook',
		`
		On changes of the rulebook, on the yearly plan and on the end of the cluster the assembly
		decides like this:

		a) mode: **{=agree.rules.mode}**,
		b) condition in the sectors: {=agree.rules.sectors},
		c) quorum: {=agree.rules.quorum},
		d) quorum in every sector: {=agree.rules.sectorQuorum},
		e) weight of votes: {=agree.rules.weights}.
		`,
		`
		Rules have to hold for all, so every sector must be able to live with them. Consent does not
		mean that all are delighted, only that nobody has a reasoned objection. Others chose a majority
		with a quorum of half the members, or three quarters, for example to change the name.
		`
	),
	clause(
		'decisions.money',
		'Decisions on money',
		`
		On contributions and other money that members are to put up the assembly decides like this:

		a) mode: **{=agree.money.mode}**,
		b) majority: {=agree.money.threshold},
		c) counted: {=agree.money.base},
		d) condition in the sectors: {=agree.money.sectors},
		e) quorum: {=agree.money.quorum},
		f) quorum in every sector: {=agree.money.sectorQuorum},
		g) weight of votes: {=agree.money.weights}.
		`,
		`
		Nobody should pay by the will of other sectors. Seen elsewhere: an absolute majority for extra
		payments, and the council's agreement. A public body needs the money in its own budget anyway,
		as {§finance.contributions} says.
		`
	),
	clause(
		'decisions.admission',
		'Decisions on admitting a member',
		`
		When the admission of a member comes before the assembly, it decides like this:

		a) mode: **{=agree.admission.mode}**,
		b) majority: {=agree.admission.threshold},
		c) counted: {=agree.admission.base},
		d) condition in the sectors: {=agree.admission.sectors},
		e) quorum: {=agree.admission.quorum},
		f) weight of votes: {=agree.admission.weights},
		g) with equal votes the decision: {=agree.admission.tie}.
		`,
		`
		Day by day {§admission.who-decides} settles admissions; the vote is for disputed ones. The
		threshold is lower than for an exclusion, because the cluster is meant to be open.
		`
	),
	clause(
		'decisions.exclusion',
		'Decisions on exclusion',
		`
		On excluding a member and on an appeal against it the assembly decides like this:

		a) mode: **{=agree.exclusion.mode}**,
		b) majority: {=agree.exclusion.threshold},
		c) counted: {=agree.exclusion.base},
		d) condition in the sectors: {=agree.exclusion.sectors},
		e) quorum: {=agree.exclusion.quorum},
		f) weight of votes: {=agree.exclusion.weights}.
		`,
		`
		The gravest decision needs a clear majority in at least two sectors, so that one sector cannot
		get rid of an inconvenient member by itself. The member concerned does not vote
		({§decisions.recusal}). Elsewhere the board makes the motion and the meeting of members decides.
		`
	),
	clause(
		'decisions.council',
		'Electing the council and the coordinator',
		`
		The assembly elects the council, the coordinator and mediators like this, voting on each
		candidate:

		a) mode: **{=agree.council.mode}**,
		b) majority: {=agree.council.threshold},
		c) counted: {=agree.council.base},
		d) condition in the sectors: {=agree.council.sectors},
		e) quorum: {=agree.council.quorum},
		f) weight of votes: {=agree.council.weights}.

		If there are more candidates than seats, the assembly first ranks them and then votes in that
		order until the seats are filled.
		`,
		`
		Equal weight of the sectors means that the council is not elected by the most numerous. Ranking
		finds those whom most people can accept. Other clusters elect the council for one year or for
		two.
		`
	),
	clause(
		'decisions.other',
		'Other decisions',
		`
		In all other matters the assembly decides like this:

		a) mode: **{=agree.other.mode}**,
		b) majority: {=agree.other.threshold},
		c) counted: {=agree.other.base},
		d) condition in the sectors: {=agree.other.sectors},
		e) quorum: {=agree.other.quorum},
		f) weight of votes: {=agree.other.weights},
		g) with equal votes the decision: {=agree.other.tie}.
		`,
		`
		Everyday matters should go smoothly. The thresholds of this template are a start for a talk,
		neither law nor any office's recommendation; in other clusters a majority of those present and a
		quorum of half are found.
		`
	)
];
