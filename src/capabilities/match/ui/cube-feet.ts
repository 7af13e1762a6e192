/** Something that wants a place on a member's stretch of the circle, and where it leads. */
export interface Wish {
	thing: string;
	member: string;
	/** The member at its other end; left out for what leads nowhere. */
	towards?: string;
}

/** How much of a member's stretch its feet may use. */
const USED = 0.72;

/**
 * Gives every ribbon its own place on its members' stretches, side by side in the order in which the
 * other ends come round the circle, so that ribbons of one member do not cross each other. What leads
 * nowhere stands last. Returns the angle for each "thing member".
 */
export function feetOf(
	wishes: readonly Wish[],
	angleOf: ReadonlyMap<string, number>,
	step: number
): Map<string, number> {
	const feet = new Map<string, number>();
	const stretch = Math.min(step, 0.5) * USED;
	for (const [member, own] of Map.groupBy(wishes, (wish) => wish.member)) {
		const angle = angleOf.get(member)!;
		const turn = ({ towards }: Wish) =>
			towards === undefined ? -1 : (angleOf.get(towards)! - angle + 4 * Math.PI) % (2 * Math.PI);
		const ordered = own.toSorted((a, b) => turn(b) - turn(a) || (a.thing < b.thing ? -1 : 1));
		ordered.forEach(({ thing }, index) => {
			const place = (index + 0.5) / ordered.length - 0.5;
			feet.set(`${thing} ${member}`, angle + place * stretch);
		});
	}
	return feet;
}
