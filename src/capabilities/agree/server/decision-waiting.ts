import { m } from '#messages';
import { dayIn } from '#platform/domain/clock.ts';
import type { Waiting } from '#platform/domain/waiting.ts';
import type { Ctx } from '#platform/server/context.ts';
import { mayEdit } from '../domain/policy.ts';
import { votesOf } from './ballot-view.ts';
import { openBallots, votedIn } from './decision-ballots.ts';
import { electorsOf } from './decision-electors.ts';
import type { LoadedDecision } from './decision-load.ts';
import { goingOn, withoutChair } from './decision-pending.ts';
import { stanceOf } from './stance.ts';

/** Decisions that wait for the reader: to vote, and for a coordinator to count and to sign off. */
export async function decisionsWaiting(ctx: Ctx): Promise<Waiting[]> {
	if (ctx.actor.kind !== 'person') return [];
	const open = await goingOn(ctx);
	const toVote: Waiting[] = [];
	for (const one of open) toVote.push(...(await votesWaiting(ctx, one)));
	if (!mayEdit(stanceOf(ctx))) return toVote;
	const options = { locale: ctx.locale };
	const toClose = open
		.filter(({ state }) => state === 'due')
		.map((one): Waiting => {
			const { title, closesAt } = one.decision;
			return {
				...placeOf(ctx, one, 'close'),
				sentence: m.decision_waiting_close({ title }, options),
				since: closesAt,
				due: dayIn(ctx.cluster.timeZone, closesAt),
				acts: [
					{ label: m.decision_close({}, options), action: `${hrefOf(ctx, one)}?/close`, fields: {} }
				]
			};
		});
	const toSign = (await withoutChair(ctx)).map((one): Waiting => ({
		...placeOf(ctx, one, 'sign-off'),
		sentence: m.decision_waiting_sign_off({ title: one.decision.title }, options),
		since: one.result!.closedAt,
		acts: []
	}));
	return [...toVote, ...toClose, ...toSign];
}

async function votesWaiting(ctx: Ctx, loaded: LoadedDecision): Promise<Waiting[]> {
	if (loaded.state !== 'open') return [];
	const { decision, opening } = loaded;
	const electors = await electorsOf(ctx, decision.id);
	const ballots = decision.secret ? [] : await openBallots(ctx, decision.id, electors);
	const voted = await votedIn(ctx, decision, electors);
	const votes = await votesOf(ctx, loaded, electors, ballots, voted);
	const options = { locale: ctx.locale };
	const agreeing = { consent: 'consent', majority: 'yes' } as const;
	const mode = opening!.rule.mode;
	const agree = mode === 'consent' || mode === 'majority' ? agreeing[mode] : null;
	return votes
		.filter(({ cast, can }) => !cast && can.vote)
		.map(({ member, name }): Waiting => ({
			...placeOf(ctx, loaded, `vote ${member}`),
			sentence: m.decision_waiting_vote({ title: decision.title, member: name }, options),
			since: opening!.at,
			due: dayIn(ctx.cluster.timeZone, decision.closesAt),
			acts:
				agree === null || decision.secret
					? []
					: [
							{
								label: m.decision_agree({}, options),
								action: `${hrefOf(ctx, loaded)}?/vote`,
								fields: { memberId: member, choice: agree }
							}
						]
		}));
}

const hrefOf = (ctx: Ctx, { decision }: LoadedDecision): string =>
	`/c/${ctx.cluster.slug}/agree/decisions/${decision.id}`;

const placeOf = (ctx: Ctx, loaded: LoadedDecision, what: string) => ({
	key: `decision ${loaded.decision.id} ${what}`,
	verb: 'agree' as const,
	href: hrefOf(ctx, loaded)
});
