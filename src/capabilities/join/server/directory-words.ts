import { fold } from '#platform/domain/text.ts';
import type { MemberFacts } from '../domain/member.ts';

/** What of a member can be searched for. */
type Searchable = Pick<
	MemberFacts,
	| 'name'
	| 'shortName'
	| 'description'
	| 'town'
	| 'street'
	| 'postalCode'
	| 'website'
	| 'nip'
	| 'regon'
	| 'krs'
	| 'pkd'
>;

/**
 * The folded words by which the directory finds a member, each once; kept in `member.words`. Numbers
 * stand both as they are written and without dashes, so that either way finds them.
 */
export function wordsOf(member: Searchable): string {
	const texts = [
		member.name,
		member.shortName,
		member.town,
		member.description,
		member.street,
		member.postalCode,
		member.postalCode?.replace(/\D/g, ''),
		member.website && new URL(member.website).hostname,
		member.nip,
		member.regon,
		member.krs,
		...member.pkd.map(({ code }) => code.replace(/\./g, ''))
	];
	const words = texts.flatMap((text) => (text ? fold(text).split(' ') : []));
	return [...new Set(words)].filter(Boolean).join(' ');
}

/** At most this many words of a search count; more only slow it down. */
const WORDS = 8;

/**
 * The folded words of a search, each to be the beginning of a word of the member. A number written
 * in groups ("548-123-45-67") is one word.
 */
export function searchedWords(text: string): string[] {
	const number = /^[\d\s-]+$/.test(text) ? text.replace(/\D/g, '') : '';
	const words = number ? [number] : fold(text).split(' ').filter(Boolean);
	return [...new Set(words)].slice(0, WORDS);
}
