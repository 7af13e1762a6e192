import { m } from '#messages';
import { allWaiting } from '#capabilities/all.ts';
import type { LayoutServerLoad } from './$types';

/** Only shows what the hooks have resolved; it guards nothing. */
export const load: LayoutServerLoad = async ({ locals, params }) => {
	const { cluster, actor } = locals;
	const waiting = await locals.run(allWaiting);
	const base = `/c/${params.cluster}`;
	return {
		cluster: {
			slug: cluster.slug,
			name: cluster.name,
			timeZone: cluster.timeZone,
			currency: cluster.currency
		},
		person:
			actor.kind === 'person' ? { name: actor.name, email: actor.email } : { name: '', email: '' },
		verbs: [
			{ id: 'join' as const, href: `${base}/join`, label: m.join_verb() },
			{ id: 'agree' as const, href: `${base}/agree`, label: m.agree_verb() },
			{ id: 'match' as const, href: `${base}/match`, label: m.match_verb() },
			{ id: 'replicate' as const, href: `${base}/replicate`, label: m.replicate_verb() }
		],
		coordinator: actor.kind === 'person' && actor.coordinator,
		waiting: waiting.length
	};
};
