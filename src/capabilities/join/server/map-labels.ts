import type { GeoProjection } from 'd3-geo';
import { HEIGHT, visibleBounds, WIDTH } from './map-frame.ts';
import type { Placed } from './map-spread.ts';
import { allTowns } from './places/index.ts';

export interface TownLabel {
	name: string;
	/** The town. */
	x: number;
	y: number;
	/** Where its name begins, is centred or ends. */
	textX: number;
	textY: number;
	anchor: 'start' | 'middle' | 'end';
}

export interface CountryLabel {
	name: string;
	/** The middle of its name. */
	x: number;
	y: number;
}

type Box = readonly [left: number, top: number, right: number, bottom: number];

/** The letters' size in the drawing's units, and how wide one is on average. */
const SIZE = 13;
const LETTER = 0.56 * SIZE;
const MOST = 26;

/**
 * Names of towns to find one's way by: the most populous first, those that overlap neither each
 * other, nor a mark, nor the name of a country. `marks` have the radius `radius`. Costs one pass over the list of towns.
 */
export function townLabels(
	projection: GeoProjection,
	marks: readonly Placed[],
	radius: number,
	countries: readonly CountryLabel[] = []
): TownLabel[] {
	const [west, south, east, north] = visibleBounds(projection);
	const taken = [...boxesOf(marks, radius), ...countries.map(countryBox)];
	const labels: TownLabel[] = [];
	for (const { name, longitude, latitude } of allTowns()) {
		if (labels.length >= MOST) break;
		if (longitude < west || longitude > east || latitude < south || latitude > north) continue;
		const [x, y] = projection([longitude, latitude])!;
		const reach = reachOf({ x, y }, marks, radius);
		const fitting = around(x, y, reach, name).find(
			({ box }) => inside(box) && !taken.some((other) => meet(box, other))
		);
		if (!fitting) continue;
		taken.push(fitting.box, [x - 3, y - 3, x + 3, y + 3]);
		labels.push({ name, x: rounded(x), y: rounded(y), ...fitting.label });
	}
	return labels;
}

/** How wide a letter of a country's name is, with the space after it, and how high. */
const COUNTRY = { letter: 16, height: 17 };

const countryBox = ({ name, x, y }: CountryLabel): Box => {
	const half = (name.length * COUNTRY.letter) / 2;
	return [x - half, y - COUNTRY.height, x + half, y + 4];
};

const boxesOf = (marks: readonly Placed[], radius: number): Box[] =>
	marks.map(({ x, y }) => [x - radius, y - radius, x + radius, y + radius]);

/** The names of countries moved to where they can be read whole; those that would hide a mark go. */
export function countryLabels(
	names: readonly CountryLabel[],
	marks: readonly Placed[],
	radius: number
): CountryLabel[] {
	const taken = boxesOf(marks, radius);
	return names
		.map(({ name, x, y }) => {
			const half = (name.length * COUNTRY.letter) / 2 + 6;
			return {
				name,
				x: Math.max(half, Math.min(WIDTH - half, x)),
				y: Math.max(COUNTRY.height + 6, Math.min(HEIGHT - 8, y))
			};
		})
		.filter((label) => !taken.some((box) => meet(box, countryBox(label))));
}

/** How far a name must stand from its town to clear the ring of marks around it. */
function reachOf(town: Placed, marks: readonly Placed[], radius: number): number {
	const distances = marks.map(({ x, y }) => Math.hypot(x - town.x, y - town.y));
	const ring = distances.filter((distance) => distance < 3.5 * radius);
	return ring.length > 0 ? Math.max(...ring) + radius : 2;
}

/** The places that a name can take, the best first. */
function around(x: number, y: number, reach: number, name: string) {
	const width = name.length * LETTER;
	const gap = reach + 4;
	const at = (anchor: TownLabel['anchor'], dx: number, dy: number) => {
		const [textX, textY] = [x + dx, y + dy];
		const left = anchor === 'start' ? textX : anchor === 'end' ? textX - width : textX - width / 2;
		const box: Box = [left - 2, textY - SIZE, left + width + 2, textY + 4];
		return { box, label: { anchor, textX: rounded(textX), textY: rounded(textY) } };
	};
	return [
		at('start', gap, SIZE / 3),
		at('end', -gap, SIZE / 3),
		at('middle', 0, -gap),
		at('middle', 0, gap + SIZE)
	];
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

const inside = ([left, top, right, bottom]: Box): boolean =>
	left >= 2 && top >= 2 && right <= WIDTH - 2 && bottom <= HEIGHT - 2;

const meet = (a: Box, b: Box): boolean => a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];
