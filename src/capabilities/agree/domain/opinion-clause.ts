/** Letters of a clause's title at most when it is taken from a statement. */
const TITLE_LENGTH = 60;

/** A title for a clause made of a statement: its first words, without the full stop. */
export function titleFrom(statement: string): string {
	const whole = statement.replace(/[.\s]+$/, '');
	if (whole.length <= TITLE_LENGTH) return whole;
	const start = whole.slice(0, TITLE_LENGTH - 1);
	const space = start.lastIndexOf(' ');
	return `${(space > 0 ? start.slice(0, space) : start).replace(/[\s,;:–-]+$/, '')}…`;
}
