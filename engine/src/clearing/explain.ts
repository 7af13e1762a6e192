import { moneyFormat } from './money.ts';
import type { ClearingLanguage } from './money.ts';
import type { ClearingMember, ClearingResult } from './result.ts';

/** A member's amounts as text. */
interface Amounts {
	cleared: string;
	debts: { before: string; after: string };
	credits: { before: string; after: string };
	net: string;
}

/**
 * One plain sentence to the member: what is set off, what is left, that the balance stays, and why
 * it is not more. Amounts are written in the result's currency; without one, in minor units.
 */
export function explainClearing(
	{ debts, credits, net, cleared, reason }: ClearingMember,
	language: ClearingLanguage,
	currency: ClearingResult['currency'] = null
): string {
	const money = moneyFormat(language, currency);
	const both = ({ before, after }: { before: number; after: number }) => ({
		before: money(before),
		after: money(after)
	});
	const amounts = {
		cleared: money(cleared),
		debts: both(debts),
		credits: both(credits),
		net: money(net)
	};
	return language === 'pl' ? inPolish(amounts, reason) : inEnglish(amounts, reason);
}

function inPolish(
	{ cleared, debts, credits, net }: Amounts,
	reason: ClearingMember['reason']
): string {
	const stays = `do zapłaty zostaje ${debts.before}, a do otrzymania ${credits.before}`;
	const done = `Kompensata obejmuje ${cleared}: do zapłaty zostaje ${debts.after} z ${debts.before}, do otrzymania ${credits.after} z ${credits.before}, a Twoje saldo (${net}) się nie zmienia`;
	switch (reason.code) {
		case 'full':
			return `${done}; ${fullInPolish[reason.side]}.`;
		case 'part':
			return `${done}; więcej nie mieści się w rozliczeniu o największej łącznej kwocie.`;
		case 'others-first':
			return `Tym razem nic nie rozliczamy, bo największa łączna kwota wychodzi bez Ciebie: ${stays}.`;
		case 'no-ring':
			return `Nic nie rozliczamy, bo żaden łańcuch Twoich długów nie wraca do Ciebie: ${stays}.`;
		case 'no-credits':
			return `Nic nie rozliczamy, bo nikt z uczestników nie jest Ci nic winien: ${stays}.`;
		case 'no-debts':
			return `Nic nie rozliczamy, bo nie masz długów wobec uczestników: ${stays}.`;
		case 'nothing-open':
			return `Nic nie rozliczamy, bo żadne z Twoich zobowiązań i należności nie bierze udziału: ${stays}.`;
		case 'declined':
			return `Nie bierzesz udziału w kompensacie: ${stays}.`;
	}
}

const fullInPolish = {
	debts: 'wszystkie Twoje długi wobec uczestników są rozliczone',
	credits: 'wszystkie Twoje należności od uczestników są rozliczone',
	both: 'wszystkie Twoje długi i należności wśród uczestników są rozliczone'
};

function inEnglish(
	{ cleared, debts, credits, net }: Amounts,
	reason: ClearingMember['reason']
): string {
	const stays = `${debts.before} is left to pay and ${credits.before} to receive`;
	const done = `${cleared} is set off: ${debts.after} of ${debts.before} is left to pay, ${credits.after} of ${credits.before} to receive, and your balance (${net}) does not change`;
	switch (reason.code) {
		case 'full':
			return `${done}; ${fullInEnglish[reason.side]}.`;
		case 'part':
			return `${done}; more does not fit into the largest total.`;
		case 'others-first':
			return `Nothing is set off this time, because the largest total comes about without you: ${stays}.`;
		case 'no-ring':
			return `Nothing is set off, because no chain of your debts leads back to you: ${stays}.`;
		case 'no-credits':
			return `Nothing is set off, because nobody who takes part owes you anything: ${stays}.`;
		case 'no-debts':
			return `Nothing is set off, because you owe nothing to anybody who takes part: ${stays}.`;
		case 'nothing-open':
			return `Nothing is set off, because none of your debts and credits takes part: ${stays}.`;
		case 'declined':
			return `You do not take part in the set-off: ${stays}.`;
	}
}

const fullInEnglish = {
	debts: 'all your debts to those who take part are settled',
	credits: 'all your credits with those who take part are used',
	both: 'all your debts and credits among those who take part are settled'
};
