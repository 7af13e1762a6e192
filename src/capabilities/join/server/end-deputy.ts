import { conflict, ok, type Result } from '#platform/domain/result.ts';
import { record } from '#platform/server/audit.ts';
import type { Ctx } from '#platform/server/context.ts';
import { notify } from '#platform/server/live.ts';
import { write } from './letters.ts';
import { memberFor } from './load.ts';
import { peopleOf } from './queries-people.ts';
import { endSeat } from './seat-somebody.ts';

/** Ends the deputy's seat with nobody after them. (A delegate can only be replaced.) */
export async function endDeputy(ctx: Ctx, memberId: string): Promise<Result<null>> {
	const loaded = await memberFor(ctx, memberId, 'namePeople');
	if (!loaded.ok) return loaded;
	const { member } = loaded.value;
	const deputy = (await peopleOf(ctx, member.id)).find(({ role }) => role === 'deputy');
	if (!deputy) return conflict('no-deputy');
	await endSeat(ctx, member.id, 'deputy');
	const { name } = deputy;
	await record(ctx, 'delegate.ended', { kind: 'member', id: member.id }, { role: 'deputy', name });
	await write(ctx, deputy, 'seat-ended', member);
	await notify(ctx, 'join');
	return ok(null);
}
