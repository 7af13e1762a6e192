import { dayIn } from '#platform/domain/clock.ts';
import type { Ctx } from '#platform/server/context.ts';
import { matchRulesOf, type MatchRules } from '../domain/rules.ts';

/** What holds about matching today. */
export const matchRulesNow = (ctx: Pick<Ctx, 'cluster' | 'clock'>): MatchRules =>
	matchRulesOf(ctx.cluster.settings, dayIn(ctx.cluster.timeZone, ctx.clock.now()));
