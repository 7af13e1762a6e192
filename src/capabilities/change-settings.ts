import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { ParameterValue } from '#platform/domain/parameter.ts';
import { refused } from '#platform/domain/problems.ts';
import { fail, invalid, notFound, ok, type Result } from '#platform/domain/result.ts';
import { line, prose } from '#platform/domain/text.ts';
import { record } from '#platform/server/audit.ts';
import { isCoordinator, type Ctx } from '#platform/server/context.ts';
import { rows } from '#platform/server/db.ts';
import { readParameter } from './read-parameter.ts';
import { settingsRules } from './settings-rules.ts';

const timeZone = z.string().refine((name) => {
	try {
		return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
	} catch {
		return false;
	}
}, 'choice');

const input = z.object({
	name: z.string().transform(line).pipe(z.string().min(3, 'required').max(120, 'too-long')),
	purpose: z.string().default('').transform(prose).pipe(z.string().max(2000, 'too-long')),
	locale: z.enum(['pl', 'en'], 'choice'),
	timeZone,
	/** The settings that the form was made from. */
	seen: z.string()
});

/** What changes when two coordinators edit at once: the form says which state it was made from. */
export const settingsSeal = (ctx: Pick<Ctx, 'cluster'>): string => {
	const { name, purpose, locale, timeZone: zone, settings } = ctx.cluster;
	return JSON.stringify([name, purpose, locale, zone, settings]);
};

/**
 * Changes how the cluster is called and works; for its coordinator. What a clause in force sets is
 * left as it is, whatever the form says. `stale` when it changed meanwhile.
 */
export async function changeSettings(ctx: Ctx, fields: unknown): Promise<Result<null>> {
	const parsed = input.safeParse(fields);
	if (!isCoordinator(ctx.actor)) return notFound();
	const own = ownParameters(ctx, fields as Record<string, unknown>);
	if (!parsed.success || Object.keys(own.problems).length > 0) {
		const named = parsed.success ? invalid({}) : refused(parsed.error);
		return invalid({ ...(named.ok ? {} : named.error.fields), ...own.problems });
	}
	if (parsed.data.seen !== settingsSeal(ctx)) return fail({ code: 'stale' });
	const { name, purpose, locale, timeZone: zone } = parsed.data;
	const { settings } = ctx.cluster;
	const before = (settings.parameters ?? {}) as Record<string, ParameterValue>;
	const changed = { ...settings, parameters: { ...before, ...own.values } };
	const written = await rows(
		ctx.tx,
		sql`update cluster set name = ${name}, purpose = ${purpose}, locale = ${locale}, time_zone = ${zone},
			settings = ${JSON.stringify(changed)}::jsonb
			where id = ${ctx.cluster.id} and settings = ${JSON.stringify(settings)}::jsonb and name = ${ctx.cluster.name}
			returning id`
	);
	if (written.length === 0) return fail({ code: 'stale' });
	const subject = { kind: 'cluster', id: ctx.cluster.id };
	await record(ctx, 'cluster.settings-changed', subject, own.values);
	return ok(null);
}

/** What the form says of the parameters that no clause sets, and what in it makes no sense. */
function ownParameters(ctx: Ctx, fields: Record<string, unknown>) {
	const values: Record<string, ParameterValue> = {};
	const problems: Record<string, string> = {};
	for (const { parameter, source } of settingsRules(ctx)) {
		if (source) continue;
		const read = readParameter(parameter, fields[parameter.key]);
		if (read.ok) values[parameter.key] = read.value;
		else problems[parameter.key] = read.error;
	}
	return { values, problems };
}
