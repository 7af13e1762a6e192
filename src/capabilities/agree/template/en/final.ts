import { chapter, clause, type ChapterOf } from '../build.ts';

export const final: ChapterOf = () =>
	chapter('final', 'Final provisions', [
		clause(
			'final.force',
			'Coming into force and duration',
			`
			1. The first version of the rulebook comes into force on the day stated when signatures were
			asked for, for those that have signed it. Later versions are the subject of
			{§amendments.force}.
			2. Whoever signs later is bound from the day of signing.
			3. The cluster works for an indefinite time.
			`,
			`
			An indefinite time binds nobody for ever, for one may leave at any time ({§leaving.notice}). A
			term makes sense when a cluster is founded for one project; but when it ends, what has been
			built disappears too.
			`
		),
		clause(
			'final.signature',
			'Signatures',
			`
			1. The rulebook is signed on the platform. A signature binds to the exact text of the version
			shown.
			2. A signature made by typing a name **is not a qualified electronic signature** and does not
			replace written form where the law demands it.
			3. A member whose law or statute demands another form signs the same text on paper, with a
			qualified or a trusted signature, and attaches it on the platform.
			`,
			`
			An agreement to cooperate usually needs no special form as such, and the record on the
			platform is the evidence. Public bodies may have other requirements, and so may contracts on
			money and copyright. Ask the office's lawyer before you gather signatures.
			`
		),
		clause(
			'final.dissolution',
			'End of the cluster',
			`
			1. The cluster ends by a decision of the assembly ({§decisions.rulebook}) or when fewer than
			three members are left in it.
			2. The coordinator winds up affairs within three months: settles money, gives things back,
			hands members their data.
			3. Money that remains goes to a purpose in line with the aims of the cluster, unless grants
			order its return.
			`,
			`
			Nobody likes to write about this, but disputes at the end are the worst. What remains could be
			divided among members; we do not do so, so as not to resemble a partnership
			({§nature.contract}).
			`
		),
		clause(
			'final.order',
			'Precedence and invalid parts',
			`
			1. Where the rulebook is silent, the law of the coordinator's seat applies.
			2. If a provision proves invalid, the rest remains in force, and the assembly replaces it by
			one of a similar purpose.
			3. When the rulebook exists in several languages, the version that was signed decides.
			4. A project agreement may in its own matters provide otherwise than the rulebook, but cannot
			set aside the chapter that contains {§fairness.competition}.
			`,
			`
			Clauses of this kind are in almost every agreement. The last point is about what no agreement
			of members can change: the rules of fair competition.
			`
		)
	]);
