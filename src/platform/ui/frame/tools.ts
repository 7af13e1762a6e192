import { m } from '#messages';
import type { IconName } from '../marks/icons.ts';

/** What stands beside the verbs: what's new for everybody, the office of the cluster for coordinators. */
export function toolsOf(
	home: string,
	coordinator: boolean
): { href: string; icon: IconName; word: string }[] {
	const news = { href: `${home}/history`, icon: 'news', word: m.ui_news() } as const;
	if (!coordinator) return [news];
	return [
		news,
		{ href: `${home}/outbox`, icon: 'outbox', word: m.ui_outbox() },
		{ href: `${home}/settings`, icon: 'settings', word: m.ui_settings() }
	];
}
