import { memberKinds, type MemberKind } from '../domain/member.ts';
import { sectors, type Sector } from '../domain/sector.ts';
import { isMember, standings, type Standing } from '../domain/standing.ts';

export const sortKeys = ['name', 'town', 'confirmed'] as const;

export type SortKey = (typeof sortKeys)[number];

/** What of the directory somebody wants to see, as its address says. */
export interface DirectoryFilter {
	/** What was searched for, as it was typed. */
	text: string;
	sector: Sector | null;
	kind: MemberKind | null;
	/** A town, as members write it. */
	place: string | null;
	/** A category of what members offer (id in the engine's taxonomy). */
	category: string | null;
	/** One standing; null means all who are members now. */
	standing: Standing | null;
	sort: SortKey;
	descending: boolean;
	/** From 1. */
	page: number;
}

/** Those who are members now. */
export const membersNow: readonly Standing[] = standings.filter(isMember);

/** Reads the filter from an address; what makes no sense there is left out. */
export function directoryFilter(query: URLSearchParams): DirectoryFilter {
	const sort = query.get('sort') ?? '';
	const key = sort.replace(/^-/, '');
	return {
		text: (query.get('q') ?? '').slice(0, 200),
		sector: oneOf(sectors, query.get('sector')),
		kind: oneOf(memberKinds, query.get('kind')),
		place: query.get('place') || null,
		category: query.get('category') || null,
		standing: oneOf(standings, query.get('standing')),
		sort: oneOf(sortKeys, key) ?? 'name',
		descending: sort.startsWith('-'),
		page: Math.min(10_000, Math.max(1, Math.trunc(Number(query.get('page'))) || 1))
	};
}

const oneOf = <T extends string>(values: readonly T[], text: string | null): T | null =>
	values.find((value) => value === text) ?? null;
