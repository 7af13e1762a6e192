import { and, eq } from 'drizzle-orm';
import { isId, newId } from '#platform/domain/id.ts';
import { refused } from '#platform/domain/problems.ts';
import { conflict, invalid, notFound, ok, type Result } from '#platform/domain/result.ts';
import { record } from '#platform/server/audit.ts';
import { actorName, personIdOf, type Ctx } from '#platform/server/context.ts';
import { addJob } from '#platform/server/jobs.ts';
import { notify } from '#platform/server/live.ts';
import { newDecision, type NewDecision } from '../domain/decision-schema.ts';
import { mayEdit } from '../domain/policy.ts';
import { beginDecision } from './decision-begin.ts';
import { ruleOfKind, type RuleOfKind } from './decision-rule.ts';
import { decision } from './decision-tables.ts';
import { decidedText } from './decision-text.ts';
import { periodOf, type Period } from './decision-period.ts';
import { stanceOf } from './stance.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Announces a decision on a version of the rulebook, a free text or among options. It opens at once,
 * or by itself at `opensAt`; then rule and electors are fixed. `fields.key` is the id that the form
 * was given: sent twice, it is the same decision. Returns its id.
 */
export const openDecision = (ctx: Ctx, fields: Fields): Promise<Result<string>> =>
	announce(ctx, fields, null);

/** The same in the place of another decision, which the caller knows to be over. */
export async function announce(
	ctx: Ctx,
	fields: Fields,
	supersedes: string | null
): Promise<Result<string>> {
	if (!mayEdit(stanceOf(ctx))) return notFound();
	const parsed = newDecision.safeParse(fields);
	if (!parsed.success) return refused(parsed.error);
	const input = parsed.data;
	const period = periodOf(ctx, input);
	if (!period.ok) return period;
	const { opensAt, closesAt } = period.value;
	const rule = ruleOfKind(ctx, input.kind, input.ballot, opensAt);
	const problem = against(rule, input, period.value);
	if (problem) return problem;
	const text = await decidedText(ctx, input);
	if (!text.ok) return text;

	const id = isId(fields.key) ? fields.key : newId(ctx.clock.now().getTime());
	const inserted = await ctx.tx
		.insert(decision)
		.values({
			clusterId: ctx.cluster.id,
			id,
			title: input.title,
			question: input.question,
			kind: input.kind,
			ballot: input.ballot,
			...text.value,
			options: input.ballot === 'yes-no' ? [] : input.options,
			secret: input.secret === 'on',
			procedure: input.procedure,
			opensAt,
			closesAt,
			supersedes,
			announcedBy: personIdOf(ctx.actor) ?? null,
			announcedByName: actorName(ctx.actor),
			announcedAt: ctx.clock.now()
		})
		.onConflictDoNothing({ target: [decision.clusterId, decision.id] })
		.returning({ id: decision.id });
	if (inserted.length === 0) return (await isHere(ctx, id)) ? ok(id) : conflict('taken');
	const data = { name: input.title, sha256: text.value.textSha256, supersedes };
	await record(ctx, 'decision.announced', { kind: 'decision', id }, data);
	await notify(ctx, 'agree');
	if (opensAt > ctx.clock.now()) {
		const key = `agree.begin-decision ${id}`;
		await addJob(ctx, 'agree.begin-decision', { decisionId: id }, { runAt: opensAt, key });
		return ok(id);
	}
	const begun = await beginDecision(ctx, id);
	return begun.ok ? ok(id) : begun;
}

const DAY = 86_400_000;

/** What the rules in force say against announcing it so. */
function against(rule: RuleOfKind, input: NewDecision, period: Period): Result<never> | null {
	if (input.procedure === 'circulation' && !rule.circulation)
		return invalid({ procedure: 'no-circulation' });
	if (input.secret && !rule.secret) return invalid({ secret: 'no-secret' });
	const noticeFrom = input.procedure === 'meeting' ? period.announcedAt : period.opensAt;
	if (period.closesAt.getTime() - noticeFrom.getTime() < rule.noticeDays * DAY)
		return {
			ok: false,
			error: {
				code: 'invalid',
				fields: { closesAt: 'notice-days' },
				data: { n: rule.noticeDays }
			}
		};
	return null;
}

const isHere = async (ctx: Ctx, id: string): Promise<boolean> =>
	(
		await ctx.tx
			.select({ id: decision.id })
			.from(decision)
			.where(and(eq(decision.clusterId, ctx.cluster.id), eq(decision.id, id)))
	).length > 0;
