/** When a record must be confirmed again: `days` after it was last, at once when it never was. */
export const confirmationDue = (lastConfirmedAt: Date | null, days: number): Date =>
	lastConfirmedAt === null ? new Date(0) : new Date(lastConfirmedAt.getTime() + days * 86_400_000);

/** The quarter of a yyyy-mm-dd day: "2026-Q4". */
export const quarterOf = (day: string): string =>
	`${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
