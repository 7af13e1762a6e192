import { m } from '#messages';
import type { Locale } from '#platform/server/context.ts';
import type { CubeReason } from './cube-result.ts';

/** Why the cube chose a proposal, beyond each offer fitting its need: at most a few short sentences. */
export function cubeBecause(reasons: readonly CubeReason[], locale: Locale): string[] {
	const options = { locale };
	const sentences = reasons.flatMap((reason) => {
		if (reason.code === 'only-help')
			return [m.cube_because_only_help({ name: reason.name }, options)];
		if (reason.code === 'closed-ring')
			return [m.cube_because_closed_ring({ n: reason.members }, options)];
		return [];
	});
	const urgent = reasons.flatMap((reason) =>
		reason.code === 'high-priority' ? [reason.name] : []
	);
	return urgent.length === 0
		? sentences
		: [...sentences, m.cube_because_urgent({ names: urgent.join(', ') }, options)];
}
