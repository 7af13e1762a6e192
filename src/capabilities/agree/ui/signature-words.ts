import { getLocale } from '#i18n/runtime.js';
import { m } from '#messages';
import type { Parameter } from '#platform/domain/parameter.ts';
import { formatDay, type Tone } from '#platform/ui/index.ts';
import type { AuthorityKind, OutsideKind, SigningState } from '../domain/signature.ts';
import type { ParameterWords, SigningPage } from '../server/signature.ts';
import { parameterName, valueText } from './rulebook-parameters.ts';

const authorities: Record<AuthorityKind, () => string> = {
	register: m.signature_authority_register,
	attorney: m.signature_authority_attorney,
	other: m.signature_authority_other
};
export const authorityWord = (kind: AuthorityKind): string => authorities[kind]();

const outsides: Record<OutsideKind, () => string> = {
	qualified: m.signature_outside_qualified,
	'trusted-profile': m.signature_outside_trusted_profile,
	paper: m.signature_outside_paper
};
export const outsideWord = (kind: OutsideKind): string => outsides[kind]();

const states: Record<SigningState, { word: () => string; tone: Tone }> = {
	open: { word: m.signature_state_open, tone: 'open' },
	closed: { word: m.signature_state_closed, tone: 'done' },
	replaced: { word: m.signature_state_replaced, tone: 'ended' },
	withdrawn: { word: m.signature_state_withdrawn, tone: 'ended' }
};
export const signingChip = (state: SigningState): { word: string; tone: Tone } => ({
	word: states[state].word(),
	tone: states[state].tone
});

/** A day (yyyy-mm-dd) with its year, in the reader's language. */
export const dayWords = (day: string): string => formatDay(day, getLocale(), { year: true });

/** One sentence about where a signing stands. */
export function signingSentence({ signing, signatures, missing, end }: SigningPage): string {
	const signed = signatures.length;
	const all = signed + missing.length;
	if (signing.state === 'open')
		return m.signature_says_open({ day: dayWords(signing.replyBy), signed, all });
	if (signing.state === 'closed')
		return m.signature_says_closed({ day: dayWords(end?.from ?? signing.inForceOn), signed, all });
	if (signing.state === 'replaced') return m.signature_says_replaced({ signed });
	return m.signature_says_withdrawn();
}

const sentences: Record<string, () => string> = {
	opened: m.signature_done_opened,
	signed: m.signature_done_signed,
	attached: m.signature_done_attached,
	closed: m.signature_done_closed,
	withdrawn: m.signature_done_withdrawn
};

/** What was just done, by the code in the address; undefined for a code that is not ours. */
export function signatureDone(params: Pick<URLSearchParams, 'get'>): string | undefined {
	const letters = params.get('letters') ?? '';
	if (params.get('done') === 'reminded' && /^\d{1,6}$/.test(letters))
		return m.signature_done_reminded({ n: Number(letters) });
	return sentences[params.get('done') ?? '']?.();
}

/** Parameters in words for what is printed; what no clause sets is said as its standard. */
export function parameterWords(catalogue: readonly Parameter[]): ParameterWords {
	const byKey = new Map(catalogue.map((parameter) => [parameter.key, parameter]));
	return {
		name: parameterName,
		value: (key, value) => {
			const parameter = byKey.get(key);
			const held = value ?? parameter?.standard;
			return parameter && held !== undefined ? valueText(parameter, held) : String(value ?? key);
		}
	};
}
