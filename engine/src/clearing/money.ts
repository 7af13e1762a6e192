/** The languages that a set-off is explained in. */
export type ClearingLanguage = 'pl' | 'en';

/**
 * Writes whole minor units as people of that language do, exactly: 123456 in PLN is "1234,56 zł".
 * Without a currency the units themselves.
 */
export function moneyFormat(
	language: ClearingLanguage,
	currency: string | null
): (units: number) => string {
	const locale = language === 'pl' ? 'pl-PL' : 'en-GB';
	if (currency === null) {
		const plain = new Intl.NumberFormat(locale);
		return (units) => plain.format(units);
	}
	const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
	const decimals = format.resolvedOptions().maximumFractionDigits!;
	// As text, because a division would round large amounts.
	return (units) => format.format(`${BigInt(units)}e-${decimals}` as Intl.StringNumericLiteral);
}
