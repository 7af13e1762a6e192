import {
	acceptAmendment,
	commentOnClause,
	draftClause,
	foundingForm,
	foundRulebook,
	headVersion,
	proposeAmendment,
	resolveComment,
	statementsPage,
	type Clause,
	type Version
} from '#capabilities/agree/server/index.ts';
import { mentorStatement } from './opinions.ts';
import { comment, rewordings, type DemoRewording } from './rulebook.ts';
import type { Company } from './stage.ts';

/** The newest version as somebody finds it on a day. */
export const newest = async ({ see, coordinator }: Company, day: number): Promise<Version> =>
	(await see(day, coordinator, headVersion))!;

/** The first version, of all clauses of the template. */
export async function foundRules({ play, see, coordinator }: Company, day: number): Promise<void> {
	const { text } = (await see(day, coordinator, foundingForm))!;
	const clause = text.chapters.flatMap(({ clauses }) => clauses.map(({ id }) => id));
	await play(day, coordinator, (ctx) =>
		foundRulebook(ctx, { start: 'template', title: text.title, clause })
	);
}

/** What all sectors have agreed with in a consultation becomes a clause on admission. */
export async function draftShared(company: Company, consultation: string, day: number) {
	const { play, see, say, coordinator } = company;
	const { statements } = (await see(day, coordinator, (ctx) =>
		statementsPage(ctx, consultation, {})
	))!;
	const shared = statements.find(({ text }) => text === say(mentorStatement))!;
	const { amendmentId } = await play(day, coordinator, (ctx) =>
		draftClause(ctx, shared.id, { chapter: 'admission' })
	);
	await accepted(company, amendmentId, day + 1);
}

/** Two members reword the same clause of the same version, a third asks about it; both merge. */
export async function rewordTogether(company: Company, day: number): Promise<void> {
	const { play, say, coordinator } = company;
	const base = await newest(company, day);
	const { actor } = company.player(comment.by);
	const asked = await play(day, actor, (ctx) =>
		commentOnClause(ctx, comment.clause, {
			version: base.id,
			quote: say(comment.quote),
			body: say(comment.body)
		})
	);
	const ids: string[] = [];
	for (const [at, rewording] of rewordings.entries())
		ids.push(await proposed(company, rewording, base, day + 1 + at));
	for (const id of ids) await accepted(company, id, day + 5);
	await play(day + 5, coordinator, (ctx) => resolveComment(ctx, asked.id));
}

async function proposed(
	{ play, player, say }: Company,
	{ by, clause, title, reason, from, to }: DemoRewording,
	base: Version,
	day: number
): Promise<string> {
	const before = clauseOf(base, ({ id }) => id === clause).body;
	const body = from ? before.replace(say(from), say(to)) : before + say(to);
	if (body === before) throw new Error(`the demo finds no “${say(from!)}” in ${clause}`);
	const { id } = await play(day, player(by).actor, (ctx) =>
		proposeAmendment(ctx, {
			base: base.id,
			title: say(title),
			reason: say(reason),
			changes: [{ kind: 'edit', clause, body }]
		})
	);
	return id;
}

export const clauseOf = ({ text }: Version, which: (clause: Clause) => boolean): Clause =>
	text.chapters.flatMap(({ clauses }) => clauses).find(which)!;

export const accepted = ({ play, coordinator }: Company, id: string, day: number) =>
	play(day, coordinator, (ctx) => acceptAmendment(ctx, id, {}));
