import { addDays, dayIn } from '#platform/domain/clock.ts';
import { newId } from '#platform/domain/id.ts';
import type { Ctx } from '#platform/server/context.ts';
import { mayEdit } from '../domain/policy.ts';
import { unsignedVersions, type DecidedVersion } from './signing-decided.ts';
import { stanceOf } from './stance.ts';

/** The form that opens a signing, with days to start from (yyyy-mm-dd in the cluster's zone). */
export interface SigningForm {
	key: string;
	decided: DecidedVersion;
	days: { replyBy: string; inForceOn: string; reviewOn: string };
}

/** For the coordinator, of a decided version that nobody has been asked to sign; else null. */
export async function signingForm(
	ctx: Ctx,
	decisionId: string | null
): Promise<SigningForm | null> {
	if (!mayEdit(stanceOf(ctx))) return null;
	const waiting = await unsignedVersions(ctx);
	const decided = decisionId ? waiting.find((one) => one.decisionId === decisionId) : waiting.at(0);
	if (!decided) return null;
	const now = ctx.clock.now();
	const today = dayIn(ctx.cluster.timeZone, now);
	return {
		key: newId(now.getTime()),
		decided,
		days: {
			replyBy: addDays(today, 14),
			inForceOn: addDays(today, 15),
			reviewOn: addDays(today, 15 + 365)
		}
	};
}
