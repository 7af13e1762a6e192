import { invalid, ok, type Result } from '#platform/domain/result.ts';
import type { Ctx } from '#platform/server/context.ts';
import { momentIn } from '../domain/decision-moment.ts';
import type { NewDecision } from '../domain/decision-schema.ts';

/** When it is announced, opens and closes. */
export interface Period {
	announcedAt: Date;
	opensAt: Date;
	closesAt: Date;
}

/** The furthest a decision may lie ahead, in milliseconds: a slip in the year is caught. */
const FURTHEST = 2 * 366 * 86_400_000;

/** The moments that the form means in the cluster's zone; an opening in the past is now. */
export function periodOf(
	ctx: Pick<Ctx, 'cluster' | 'clock'>,
	{ opensAt, closesAt }: Pick<NewDecision, 'opensAt' | 'closesAt'>
): Result<Period> {
	const now = ctx.clock.now();
	const { timeZone } = ctx.cluster;
	const opens = opensAt === '' ? now : momentIn(timeZone, opensAt);
	const closes = momentIn(timeZone, closesAt);
	if (!opens) return invalid({ opensAt: 'date' });
	if (!closes) return invalid({ closesAt: 'date' });
	const begins = opens < now ? now : opens;
	if (closes <= begins) return invalid({ closesAt: 'closes-before' });
	if (closes.getTime() - now.getTime() > FURTHEST) return invalid({ closesAt: 'too-far' });
	return ok({ announcedAt: now, opensAt: begins, closesAt: closes });
}
