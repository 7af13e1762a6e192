import { newId } from '#platform/domain/id.ts';
import { record } from '#platform/server/audit.ts';
import type { Ctx } from '#platform/server/context.ts';
import { impossibleProposals } from './proposal-listings.ts';
import type { LoadedProposal } from './proposal-load.ts';
import { writeToParties } from './proposal-mail.ts';
import { closeProposal } from './proposal-write.ts';
import { partnership } from './tables.ts';

/**
 * Makes the partnership of a proposal that all parties have just accepted: it keeps where the idea
 * came from, its parties hear of it, and open proposals that it makes impossible are withdrawn. The
 * caller holds `lockProposals`. Returns the partnership's id.
 */
export async function formPartnership(ctx: Ctx, accepted: LoadedProposal): Promise<string> {
	const formedAt = ctx.clock.now();
	const id = newId(formedAt.getTime());
	const { origin, kind, legs } = accepted;
	await closeProposal(ctx, accepted.id, 'accepted');
	await ctx.tx.insert(partnership).values({
		clusterId: ctx.cluster.id,
		id,
		proposalId: accepted.id,
		origin,
		kind,
		formedAt
	});
	await record(ctx, 'partnership.formed', { kind: 'partnership', id }, { origin, kind });
	await writeToParties(ctx, 'formed', legs, {
		path: `partnerships/${id}`,
		onceKey: `formed ${id}`
	});
	for (const proposalId of await impossibleProposals(ctx)) {
		await closeProposal(ctx, proposalId, 'withdrawn');
		await record(ctx, 'proposal.withdrawn', { kind: 'proposal', id: proposalId }, { because: id });
	}
	return id;
}
