import { describe, expect, it } from 'vitest';
import { explainClearing, solveClearing } from './index.ts';
import type { ClearingMember, ClearingReason } from './index.ts';
import { moneyFormat } from './money.ts';

const member = (reason: ClearingReason, cleared: number): ClearingMember => ({
	member: 'A',
	debts: { before: 30_050, after: 30_050 - cleared },
	credits: { before: 20_000, after: 20_000 - cleared },
	net: -10_050,
	cleared,
	potential: 0,
	reason
});
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('explainClearing', () => {
	it('tells a member what is set off, in its language and currency', async () => {
		const { members, currency } = await solveClearing({
			obligations: [
				{ debtor: 'A', creditor: 'B', amount: 30_050, currency: 'PLN' },
				{ debtor: 'B', creditor: 'A', amount: 20_000, currency: 'PLN' }
			]
		});
		expect(plain(explainClearing(members[0]!, 'pl', currency))).toBe(
			'Kompensata obejmuje 200,00 zł: do zapłaty zostaje 100,50 zł z 300,50 zł, do otrzymania 0,00 zł z 200,00 zł, a Twoje saldo (-100,50 zł) się nie zmienia; wszystkie Twoje należności od uczestników są rozliczone.'
		);
		expect(plain(explainClearing(members[0]!, 'en', currency))).toBe(
			'PLN 200.00 is set off: PLN 100.50 of PLN 300.50 is left to pay, PLN 0.00 of PLN 200.00 to receive, and your balance (-PLN 100.50) does not change; all your credits with those who take part are used.'
		);
	});

	const reasons: [ClearingReason, number, RegExp, RegExp][] = [
		[{ code: 'full', side: 'debts' }, 100, /długi wobec uczestników są/, /all your debts to those/],
		[{ code: 'full', side: 'credits' }, 100, /należności od uczestników/, /all your credits/],
		[{ code: 'full', side: 'both' }, 100, /długi i należności wśród/, /debts and credits among/],
		[{ code: 'part', possible: 200 }, 100, /największej łącznej kwocie/, /into the largest total/],
		[{ code: 'others-first', possible: 200 }, 0, /wychodzi bez Ciebie/, /without you/],
		[{ code: 'no-ring' }, 0, /nie wraca do Ciebie/, /leads back to you/],
		[{ code: 'no-credits' }, 0, /nie jest Ci nic winien/, /owes you anything/],
		[{ code: 'no-debts' }, 0, /nie masz długów/, /you owe nothing/],
		[{ code: 'nothing-open' }, 0, /nie bierze|bierze udziału/, /takes part/],
		[{ code: 'declined' }, 0, /^Nie bierzesz udziału/, /^You do not take part/]
	];
	it.each(reasons)('has one sentence for %o', (reason, cleared, polish, english) => {
		for (const [language, words] of [
			['pl', polish],
			['en', english]
		] as const) {
			const sentence = explainClearing(member(reason, cleared), language);
			expect(sentence).toMatch(words);
			expect(sentence.match(/\.(?=\s|$)/g)).toHaveLength(1);
			expect(plain(sentence)).toMatch(language === 'pl' ? /30 050/ : /30,050/);
		}
	});
});

describe('moneyFormat', () => {
	it('is exact for the largest amounts and knows currencies without a minor unit', () => {
		expect(plain(moneyFormat('pl', 'PLN')(Number.MAX_SAFE_INTEGER))).toBe(
			'90 071 992 547 409,91 zł'
		);
		expect(moneyFormat('en', 'JPY')(1234)).toBe('JP¥1,234');
		expect(moneyFormat('en', null)(1234)).toBe('1,234');
	});
});
