/** A point of the picture; the circle's centre is 0, 0 and y grows downwards. */
export interface Point {
	x: number;
	y: number;
}

const round = (value: number) => Math.round(value * 10) / 10;

/** The point at an angle (radians, 0 to the right, clockwise) and a distance from the centre. */
export const polar = (angle: number, radius: number): Point => ({
	x: round(radius * Math.cos(angle)),
	y: round(radius * Math.sin(angle))
});

const at = ({ x, y }: Point) => `${x} ${y}`;

/** Where a ribbon meets the circle: around an angle, so many radians to either side. */
export interface Foot {
	angle: number;
	half: number;
}

/**
 * A closed ribbon over its feet, in order: along the circle inside each foot, and from foot to foot by
 * a curve that bends towards the centre. Two feet make a band; a foot without width makes a tip; three
 * and more make a closed round.
 */
export function ribbonPath(feet: readonly Foot[], radius: number): string {
	const parts = feet.map(({ angle, half }, index) => {
		const next = feet[(index + 1) % feet.length]!;
		const start = polar(angle - half, radius);
		const end = polar(angle + half, radius);
		const goal = polar(next.angle - next.half, radius);
		const bend = bendBetween(angle, next.angle, radius);
		const along = half > 0 ? `A${radius} ${radius} 0 0 1 ${at(end)}` : '';
		return `${index === 0 ? `M${at(start)}` : ''}${along}Q${at(bend)} ${at(goal)}`;
	});
	return `${parts.join('')}Z`;
}

/** Neighbours bend only a little way in, opposite members through the middle. */
function bendBetween(from: number, to: number, radius: number): Point {
	const middle = {
		x: (Math.cos(from) + Math.cos(to)) / 2,
		y: (Math.sin(from) + Math.sin(to)) / 2
	};
	return { x: round(middle.x * radius * 0.35), y: round(middle.y * radius * 0.35) };
}

/** A dashed line from outside the circle to a foot on it, through the gap in which it starts. */
export function reachPath(from: Point, gate: number, foot: number, radius: number): string {
	const through = polar(gate, radius * 0.8);
	return `M${at(from)}Q${at(through)} ${at(polar(foot, radius))}`;
}

/** A stretch of the circle between two angles. */
export const arcPath = (from: number, to: number, radius: number): string =>
	`M${at(polar(from, radius))}A${radius} ${radius} 0 ${to - from > Math.PI ? 1 : 0} 1 ${at(polar(to, radius))}`;
