/** An amount in minor units (grosze, cents) with its currency (ISO 4217). */
export interface Money {
	amount: number;
	currency: string;
}

/**
 * Reads an amount as people type it: "1 200", "1 200,50", "1.200,50 zł", "1200.5".
 * Returns minor units (two decimals), or null when it is not an amount.
 */
export function parseAmount(text: string): number | null {
	const compact = text.replace(/[\s\u00a0\u202f]|zł|pln|eur|€/gi, '');
	const parts = /^(\d{1,3}(?:[.,]\d{3})+|\d+)(?:[.,](\d{1,2}))?$/.exec(compact);
	if (!parts) return null;
	const whole = Number(parts[1]!.replace(/[.,]/g, ''));
	const minor = Number((parts[2] ?? '').padEnd(2, '0'));
	const amount = whole * 100 + minor;
	return Number.isSafeInteger(amount) ? amount : null;
}
