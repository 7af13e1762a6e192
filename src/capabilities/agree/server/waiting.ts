import type { Waiting } from '#platform/domain/waiting.ts';
import type { Ctx } from '#platform/server/context.ts';
import { consultationsWaiting } from './consultation-waiting.ts';
import { decisionsWaiting } from './decision-waiting.ts';
import { rulebookWaiting } from './rulebook-waiting.ts';
import { signaturesWaiting } from './signature-waiting.ts';

/** What waits for the actor in Agree: to give an opinion, to vote, to sign, to edit. */
export const waiting = async (ctx: Ctx): Promise<Waiting[]> => [
	...(await consultationsWaiting(ctx)),
	...(await decisionsWaiting(ctx)),
	...(await rulebookWaiting(ctx)),
	...(await signaturesWaiting(ctx))
];
