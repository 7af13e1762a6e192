import { polar, type Point } from './cube-geometry.ts';

/** Where a name stands in the picture. */
export interface Label extends Point {
	anchor: 'start' | 'middle' | 'end';
	/** Degrees, clockwise. */
	turn: number;
}

/** Names longer than this are cut; the whole name shows when one points at it, and in the table. */
const LONGEST_NAME = 28;
/** About how wide a letter is, in the picture's units. */
const LETTER = 9.5;

export const cutName = (name: string): string =>
	name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…` : name;

/** How much room the longest of some names takes, at least that of ten letters. */
export const roomFor = (names: readonly string[]): number =>
	LETTER * Math.max(10, ...names.map((name) => cutName(name).length));

/** A name outside the circle: level, or like a spoke. */
export function labelAt(angle: number, radius: number, spokes: boolean): Label {
	const side = Math.cos(angle);
	const anchor = side < 0 ? ('end' as const) : ('start' as const);
	const degrees = (angle * 180) / Math.PI;
	if (spokes) return { ...polar(angle, radius), anchor, turn: side < 0 ? degrees + 180 : degrees };
	if (Math.abs(side) < 0.16) return { ...polar(angle, radius + 8), anchor: 'middle', turn: 0 };
	return { ...polar(angle, radius), anchor, turn: 0 };
}

/** Beside or under a missing piece, so that it stays clear of the members' names. */
export function pieceLabelAt(angle: number, radius: number, spokes: boolean): Label {
	if (spokes) return labelAt(angle, radius + 26, true);
	const { x, y } = polar(angle, radius);
	const side = Math.cos(angle);
	if (Math.abs(side) < 0.4) return { x, y: y + (y < 0 ? -30 : 36), anchor: 'middle', turn: 0 };
	return { x: x + (side < 0 ? -26 : 26), y, anchor: side < 0 ? 'end' : 'start', turn: 0 };
}
