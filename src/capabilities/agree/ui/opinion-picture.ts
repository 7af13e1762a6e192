export interface Place {
	x: number;
	y: number;
}

export interface Dot extends Place {
	group: number | null;
}

export interface Cloud {
	group: number;
	/** The outline round its dots, as an SVG path; drawn with a broad line it is a cloud. */
	path: string;
	/** Where its name stands: above its highest dot. */
	label: Place;
}

/** The picture's size; dots keep `MARGIN` from its edges. */
export const WIDTH = 640;
export const HEIGHT = 400;
const MARGIN = 64;

/**
 * Places the points of a map into the picture, both axes by the same scale, and puts a cloud round
 * each group. The same points give the same picture.
 */
export function opinionPicture(points: readonly Dot[]): { dots: Dot[]; clouds: Cloud[] } {
	if (points.length === 0) return { dots: [], clouds: [] };
	const [left, right] = ends(points.map(({ x }) => x));
	const [low, high] = ends(points.map(({ y }) => y));
	const scale = Math.min(
		(WIDTH - 2 * MARGIN) / Math.max(right - left, 1e-9),
		(HEIGHT - 2 * MARGIN) / Math.max(high - low, 1e-9)
	);
	const place = (value: number, from: number, to: number, size: number) =>
		Math.round((size / 2 + (value - (from + to) / 2) * Math.min(scale, WIDTH)) * 10) / 10;
	const dots = apart(
		points.map(({ x, y, group }) => ({
			x: place(x, left, right, WIDTH),
			y: HEIGHT - place(y, low, high, HEIGHT),
			group
		}))
	);
	const grouped = Map.groupBy(
		dots.filter((dot): dot is Dot & { group: number } => dot.group !== null),
		({ group }) => group
	);
	const clouds = [...grouped].sort(([a], [b]) => a - b).map(([group, own]) => cloud(group, own));
	return { dots, clouds };
}

/** Dots of members who think quite alike would hide each other: each further one stands beside. */
function apart(dots: readonly Dot[]): Dot[] {
	const taken = new Map<string, number>();
	return dots.map(({ x, y, group }) => {
		const spot = `${Math.round(x / 8)} ${Math.round(y / 8)}`;
		const before = taken.get(spot) ?? 0;
		taken.set(spot, before + 1);
		// A sunflower's spiral; so many at one spot that it leaves the margin stay on its rim.
		const radius = Math.min(9 * Math.sqrt(before), MARGIN - 12);
		const angle = before * 2.39996;
		return {
			x: Math.round((x + radius * Math.cos(angle)) * 10) / 10,
			y: Math.round((y + radius * Math.sin(angle)) * 10) / 10,
			group
		};
	});
}

const ends = (values: readonly number[]): [number, number] =>
	values.reduce<[number, number]>(
		([least, most], value) => [Math.min(least, value), Math.max(most, value)],
		[Infinity, -Infinity]
	);

function cloud(group: number, dots: readonly Place[]): Cloud {
	const [left, right] = ends(dots.map(({ x }) => x));
	const [top] = ends(dots.map(({ y }) => y));
	// So that a name at the edge is not cut.
	const inside = (x: number) => Math.min(Math.max(x, 2 * MARGIN), WIDTH - 2 * MARGIN);
	const path = `M${hull(dots)
		.map(({ x, y }) => `${x} ${y}`)
		.join('L')}Z`;
	return { group, path, label: { x: inside((left + right) / 2), y: Math.max(32, top - 34) } };
}

/** The corners of the convex hull (Andrew 1979). */
export function hull(places: readonly Place[]): Place[] {
	const sorted = [...places].sort((a, b) => a.x - b.x || a.y - b.y);
	const half = (order: readonly Place[]) => {
		const corners: Place[] = [];
		for (const place of order) {
			while (corners.length > 1 && !turnsLeft(corners.at(-2)!, corners.at(-1)!, place))
				corners.pop();
			corners.push(place);
		}
		return corners;
	};
	const [there, back] = [half(sorted), half(sorted.toReversed())];
	const corners = [...there.slice(0, -1), ...back.slice(0, -1)];
	return corners.length > 0 ? corners : sorted.slice(0, 1);
}

const turnsLeft = (a: Place, b: Place, c: Place): boolean =>
	(b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) > 0;
