import { dayIn } from '#platform/domain/clock.ts';
import type { Ctx } from '#platform/server/context.ts';
import { joinRulesOf, type JoinRules } from '../domain/rules.ts';

type Scope = Pick<Ctx, 'cluster' | 'clock'>;

/** Today (yyyy-mm-dd) in the cluster's zone. */
export const today = (ctx: Scope): string => dayIn(ctx.cluster.timeZone, ctx.clock.now());

/** What holds about membership today. */
export const rulesNow = (ctx: Scope): JoinRules => joinRulesOf(ctx.cluster.settings, today(ctx));
