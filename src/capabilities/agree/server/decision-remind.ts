import type { Ctx } from '#platform/server/context.ts';
import { votedIn } from './decision-ballots.ts';
import { electorsOf } from './decision-electors.ts';
import { loadDecision } from './decision-load.ts';
import { writeToVoters } from './decision-mail.ts';

/** One letter, a day before closing, to the members that have not voted; a second run writes none. */
export async function remindVoters(ctx: Ctx, decisionId: string): Promise<void> {
	const loaded = await loadDecision(ctx, decisionId);
	if (loaded?.state !== 'open') return;
	const electors = await electorsOf(ctx, decisionId);
	const voted = await votedIn(ctx, loaded.decision, electors);
	const missing = electors.filter(({ member, recused }) => !recused && !voted.has(member));
	await writeToVoters(
		ctx,
		'remind',
		loaded.decision,
		missing.map(({ member }) => member)
	);
}
