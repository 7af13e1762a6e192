import type { Leg, Proposal } from './result.ts';

/**
 * An id made from what is proposed and from nothing else: a ring has the same id from wherever it is
 * read. Two FNV-1a hashes of 32 bits with different starts.
 */
export function contentId(kind: Proposal['kind'], legs: readonly Leg[]): string {
	const parts = legs.map(({ offer, need, terms }) => JSON.stringify([offer, need, terms])).sort();
	const text = [kind, ...parts].join('\n');
	return `p${fnv(text, 0x811c9dc5)}${fnv(text, 0x1b873593)}`;
}

function fnv(text: string, start: number): string {
	let hash = start;
	for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	return (hash >>> 0).toString(16).padStart(8, '0');
}
