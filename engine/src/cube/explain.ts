import type { LeftOver, Proposal, ProposalReason } from './result.ts';
import type { Terms } from '../match/index.ts';

export type ExplanationLanguage = 'pl' | 'en';

const termsWord: Record<ExplanationLanguage, Record<Terms, string>> = {
	pl: { gift: 'za darmo', exchange: 'w wymianie', paid: 'za zapłatą' },
	en: { gift: 'as a gift', exchange: 'in exchange', paid: 'for payment' }
};

/** A proposal in plain sentences: who gives what to whom, and why it is proposed. */
export function explainProposal(proposal: Proposal, language: ExplanationLanguage): string {
	const sentences = proposal.reasons.map((reason) => sentenceFor(reason, language));
	return sentences.join(' ');
}

function sentenceFor(reason: ProposalReason, language: ExplanationLanguage): string {
	return language === 'pl' ? inPolish(reason) : inEnglish(reason);
}

function inPolish(reason: ProposalReason): string {
	switch (reason.code) {
		case 'fit': {
			const { names, score, terms } = reason;
			const how = `${termsWord.pl[terms]}, dopasowanie ${percent(score)}`;
			return `${names.from} → ${names.to}: oferta „${names.offer}” na potrzebę „${names.need}” (${how}).`;
		}
		case 'high-priority':
			return `Potrzeba „${reason.name}” jest pilna.`;
		case 'only-help':
			return `Bez tego bez pomocy zostaje: ${reason.name}.`;
		case 'closed-ring':
			return reason.members === 2
				? 'To wymiana: każda strona coś daje i coś dostaje.'
				: `To pierścień, w którym jest ${reason.members} członków: każdy coś daje i coś dostaje.`;
	}
}

function inEnglish(reason: ProposalReason): string {
	switch (reason.code) {
		case 'fit': {
			const { names, score, terms } = reason;
			const how = `${termsWord.en[terms]}, fit ${percent(score)}`;
			return `${names.from} → ${names.to}: the offer “${names.offer}” for the need “${names.need}” (${how}).`;
		}
		case 'high-priority':
			return `The need “${reason.name}” is pressing.`;
		case 'only-help':
			return `Without it this member goes unserved: ${reason.name}.`;
		case 'closed-ring':
			return reason.members === 2
				? 'It is a swap: each side gives and each receives.'
				: `It is a ring of ${reason.members} members: each gives and each receives.`;
	}
}

/** Why a need is left over, in one plain sentence. `nameOf` turns the id of a need or a member into a name. */
export function explainLeftOver(
	left: LeftOver,
	language: ExplanationLanguage,
	nameOf: (id: string) => string = (id) => id
): string {
	const list = (ids: readonly string[]) => ids.map(nameOf).join(', ');
	const polish = language === 'pl';
	switch (left.reason) {
		case 'no-offer':
			return polish ? 'Nikt tego jeszcze nie oferuje.' : 'Nobody offers this yet.';
		case 'blocked': {
			const which = left.detail.which.map((one) => obstacle[language][one] ?? one).join(', ');
			return polish
				? `Są podobne oferty, ale stoi im na drodze: ${which}.`
				: `There are like offers, but something is in the way: ${which}.`;
		}
		case 'declined':
			return polish
				? 'Pasujące oferty zostały wcześniej odrzucone.'
				: 'The fitting offers were declined before.';
		case 'no-ring':
			return polish
				? `Pasująca oferta jest tylko na wymianę, a nie zamyka się pierścień (najwyżej członków: ${left.detail.ringLength}).`
				: `The fitting offer is for exchange only, and no ring of at most ${left.detail.ringLength} members closes.`;
		case 'member-limit':
			return polish
				? `Więcej partnerstw nie może teraz przyjąć: ${list(left.detail.members)}.`
				: `No more partnerships can be carried now by: ${list(left.detail.members)}.`;
		case 'taken':
			return polish
				? `Pasującą ofertę zajmuje: ${list(left.detail.by)} (${because.pl[left.detail.because]}).`
				: `The fitting offer goes to: ${list(left.detail.by)} (${because.en[left.detail.because]}).`;
		case 'not-found':
			return polish
				? 'W zaplanowanym czasie nie znalazło się dla niej miejsce. Spróbuj policzyć dłużej.'
				: 'No place for it was found in the time given. Try a longer calculation.';
	}
}

const obstacle: Record<ExplanationLanguage, Record<string, string>> = {
	pl: {
		terms: 'warunki',
		price: 'cena',
		dates: 'terminy',
		distance: 'odległość',
		capacity: 'za mała ilość'
	},
	en: {
		terms: 'terms',
		price: 'price',
		dates: 'dates',
		distance: 'distance',
		capacity: 'too small an amount'
	}
};

const because = {
	pl: {
		'higher-priority': 'ma wyższy priorytet',
		'more-members': 'tak pomoc dostaje więcej członków',
		'more-value': 'tak korzyść jest większa'
	},
	en: {
		'higher-priority': 'higher priority',
		'more-members': 'so more members are served',
		'more-value': 'so more value is served'
	}
} as const;

function percent(score: number): string {
	return `${Math.round(score * 100)}%`;
}
