import type { Ctx } from '#platform/server/context.ts';
import { directory, directoryFilter } from './join/server/index.ts';
import { listings, readListFilter } from './match/server/index.ts';

/** How many of each kind the search shows; each kind's own list shows the rest. */
const SHOWN = 10;

export interface Found {
	id: string;
	/** Path inside the cluster: "join/members/…". */
	path: string;
	title: string;
	about: string;
}

export interface SearchResult {
	kind: 'members' | 'offers' | 'needs';
	found: Found[];
	total: number;
	/** The kind's own list, narrowed to the same words. */
	more: string;
}

/** Everything in the cluster that the words find, as the actor may see it; no words, nothing. */
export async function search(ctx: Ctx, words: string): Promise<SearchResult[]> {
	if (!words.trim()) return [];
	const query = new URLSearchParams({ q: words });
	const members = await directory(ctx, directoryFilter(query));
	const stated = async (side: 'offer' | 'need'): Promise<SearchResult> => {
		const { lines, total } = await listings(ctx, side, readListFilter(query));
		return {
			kind: `${side}s`,
			found: lines.slice(0, SHOWN).map(({ id, title, member }) => ({
				id,
				path: `match/${side}s/${id}`,
				title,
				about: member.name
			})),
			total,
			more: `match/${side}s?${query}`
		};
	};
	const results: SearchResult[] = [
		{
			kind: 'members',
			found: members.members.slice(0, SHOWN).map(({ id, name, town }) => ({
				id,
				path: `join/members/${id}`,
				title: name,
				about: town
			})),
			total: members.total,
			more: `join?${query}`
		},
		await stated('offer'),
		await stated('need')
	];
	return results.filter(({ total }) => total > 0);
}
