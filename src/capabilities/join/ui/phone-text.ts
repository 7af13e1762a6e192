/** How Polish mobile numbers begin; all others are of places. */
const mobile = /^\+48(?:45|5[0137]|6[069]|7[2389]|88)/;

/** A number as people read it: a Polish one in its groups, another as it is kept. */
export function phoneText(number: string): string {
	if (!/^\+48\d{9}$/.test(number)) return number;
	const groups = mobile.test(number) ? /(\d{3})(\d{3})(\d{3})$/ : /(\d{2})(\d{3})(\d{2})(\d{2})$/;
	const [, ...parts] = groups.exec(number)!;
	return ['+48', ...parts].join('\u00a0');
}
