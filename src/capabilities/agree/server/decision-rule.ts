import { dayIn } from '#platform/domain/clock.ts';
import { ruleOn, type RuleInForce } from '#platform/domain/rules-in-force.ts';
import type { ParameterValue } from '#platform/domain/parameter.ts';
import type { Ctx } from '#platform/server/context.ts';
import type { BallotKind, RuleSource } from '../domain/decision-facts.ts';
import type { DecisionRule } from '../domain/voting/decision.ts';
import { agreeParameter, type DecisionKind } from '../domain/voting/parameters.ts';
import { ruleFor } from '../domain/voting/rule.ts';

/** How a kind of decision is taken on a day, and what may be chosen when it is announced. */
export interface RuleOfKind {
	rule: DecisionRule;
	/** The clauses that say so; a value that no clause sets has none. */
	sources: RuleSource[];
	circulation: boolean;
	secret: boolean;
	/** Whether votes may be handed to other members. */
	delegation: boolean;
	/** Days between opening and closing, at least. */
	noticeDays: number;
}

type Scope = Pick<Ctx, 'cluster'>;

/** The rule of a kind at a moment, by what is in force on that day in the cluster's zone. */
export function ruleOfKind(
	ctx: Scope,
	kind: DecisionKind,
	ballot: BallotKind,
	at: Date
): RuleOfKind {
	const day = dayIn(ctx.cluster.timeZone, at);
	const inForce = (key: string) => valueOn(ctx, key, day);
	const choosing = ballot === 'yes-no' ? undefined : ballot;
	const { rule, keys } = ruleFor(kind, (key) => inForce(key).value, choosing);
	const sources = keys.flatMap((key) => {
		const { source } = inForce(key);
		return source ? [{ key, ...source }] : [];
	});
	return {
		rule,
		sources,
		circulation: inForce('agree.circulation').value === true,
		secret: inForce('agree.secret').value === true,
		delegation: inForce('agree.delegation').value === 'to-members',
		noticeDays: Number(inForce('agree.noticeDays').value)
	};
}

const valueOn = (ctx: Scope, key: string, day: string): RuleInForce<ParameterValue> =>
	ruleOn(ctx.cluster.settings, day, agreeParameter(key));
