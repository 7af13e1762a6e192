import type { ExplanationLanguage } from './explain.ts';
import type { MissingPiece } from './missing-piece.ts';

/** What one more offer would change, in one plain sentence. `nameOf` names categories and members. */
export function explainMissingPiece(
	{ category, place, gain, serves, newlyServed }: MissingPiece,
	language: ExplanationLanguage,
	nameOf: (id: string) => string = (id) => id
): string {
	const what = place === undefined ? nameOf(category) : `${nameOf(category)}, ${place}`;
	const who = newlyServed.map(nameOf).join(', ');
	if (language === 'pl') {
		const help = `${what}: taka oferta odpowie na potrzeby (${serves.length})`;
		return gain.members > 0
			? `${help}, a pomoc dostanie też: ${who}.`
			: `${help} i zwiększy korzyść.`;
	}
	const help = `${what}: such an offer would serve ${serves.length} ${serves.length === 1 ? 'need' : 'needs'}`;
	return gain.members > 0 ? `${help} and also bring help to: ${who}.` : `${help} and add value.`;
}
