import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { refused } from '#platform/domain/problems.ts';
import { fail, notFound, ok, type Result } from '#platform/domain/result.ts';
import { line, prose } from '#platform/domain/text.ts';
import { record } from '#platform/server/audit.ts';
import { isCoordinator, type Ctx } from '#platform/server/context.ts';
import { rows } from '#platform/server/db.ts';

const days = (most: number) =>
	z.coerce.number('number').int('number').min(1, 'number').max(most, 'number');

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
	ringLength: days(5).min(2, 'number'),
	partnershipsPerMember: days(50),
	confirmEveryDays: days(730).min(7, 'number'),
	appealDays: days(365),
	/** The settings that the form was made from. */
	seen: z.string()
});

/** What changes when two coordinators edit at once: the form says which state it was made from. */
export const settingsSeal = (ctx: Pick<Ctx, 'cluster'>): string => {
	const { name, purpose, locale, timeZone: zone, settings } = ctx.cluster;
	return JSON.stringify([name, purpose, locale, zone, settings]);
};

/** Changes how the cluster is called and works; for its coordinator. `stale` when it changed meanwhile. */
export async function changeSettings(ctx: Ctx, fields: unknown): Promise<Result<null>> {
	const parsed = input.safeParse(fields);
	if (!isCoordinator(ctx.actor)) return notFound();
	if (!parsed.success) return refused(parsed.error);
	if (parsed.data.seen !== settingsSeal(ctx)) return fail({ code: 'stale' });
	const { name, purpose, locale, timeZone: zone, ...numbers } = parsed.data;
	const { settings } = ctx.cluster;
	const changed = {
		...settings,
		join: {
			...(settings.join as object),
			confirmEveryDays: numbers.confirmEveryDays,
			appealDays: numbers.appealDays
		},
		match: {
			...(settings.match as object),
			ringLength: numbers.ringLength,
			partnershipsPerMember: numbers.partnershipsPerMember
		}
	};
	const written = await rows(
		ctx.tx,
		sql`update cluster set name = ${name}, purpose = ${purpose}, locale = ${locale}, time_zone = ${zone},
			settings = ${JSON.stringify(changed)}::jsonb
			where id = ${ctx.cluster.id} and settings = ${JSON.stringify(settings)}::jsonb and name = ${ctx.cluster.name}
			returning id`
	);
	if (written.length === 0) return fail({ code: 'stale' });
	await record(ctx, 'cluster.settings-changed', { kind: 'cluster', id: ctx.cluster.id }, numbers);
	return ok(null);
}
