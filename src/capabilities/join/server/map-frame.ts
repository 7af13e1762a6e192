import { geoMercator, type GeoProjection } from 'd3-geo';

/** The drawing's size in its own units, which are pixels on a wide screen. */
export const WIDTH = 760;
export const HEIGHT = 600;

/** West, south, east, north in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

export interface Point {
	latitude: number;
	longitude: number;
}

/** No nearer than about twenty kilometres from edge to edge: a street map is not what this is. */
const LEAST_DEGREES = 0.18;

/**
 * The bounds of a cluster's points. A few that lie far from the rest (four times the median distance
 * and more than 25 km from the middle) do not stretch them.
 */
export function boundsOf(points: readonly Point[]): Bounds {
	const middle: Point = {
		latitude: median(points.map(({ latitude }) => latitude)),
		longitude: median(points.map(({ longitude }) => longitude))
	};
	const distances = points.map((point) => kilometres(middle, point));
	const limit = Math.max(25, 4 * median(distances));
	const near = points.filter((_, index) => distances[index]! <= limit);
	const latitudes = near.map(({ latitude }) => latitude);
	const longitudes = near.map(({ longitude }) => longitude);
	return widened([
		Math.min(...longitudes),
		Math.min(...latitudes),
		Math.max(...longitudes),
		Math.max(...latitudes)
	]);
}

function widened([west, south, east, north]: Bounds): Bounds {
	const tall = Math.max(0, LEAST_DEGREES - (north - south)) / 2;
	const wide = Math.max(0, 1.5 * LEAST_DEGREES - (east - west)) / 2;
	return [west - wide, south - tall, east + wide, north + tall];
}

/** The same middle, `times` as far to each side, and at least `degrees` of latitude in all. */
export function grown([west, south, east, north]: Bounds, times: number, degrees: number): Bounds {
	const [x, y] = [(west + east) / 2, (south + north) / 2];
	const tall = Math.max(((north - south) / 2) * times, degrees / 2);
	const wide = Math.max(((east - west) / 2) * times, degrees / 2);
	return [x - wide, Math.max(-80, y - tall), x + wide, Math.min(80, y + tall)];
}

/** Web Mercator with the bounds in the frame and `padding` units around them. */
export function projectionFor([west, south, east, north]: Bounds, padding = 60): GeoProjection {
	return geoMercator().fitExtent(
		[
			[padding, padding],
			[WIDTH - padding, HEIGHT - padding]
		],
		{
			type: 'MultiPoint',
			coordinates: [
				[west, south],
				[east, north]
			]
		}
	);
}

/** What the whole drawing shows, padding included. */
export function visibleBounds(projection: GeoProjection): Bounds {
	const [west, north] = projection.invert!([0, 0])!;
	const [east, south] = projection.invert!([WIDTH, HEIGHT])!;
	return [west, south, east, north];
}

const median = (values: readonly number[]): number =>
	values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)]!;

/** Over a sphere, by the haversine formula. */
function kilometres(a: Point, b: Point): number {
	const radians = (degrees: number) => (degrees * Math.PI) / 180;
	const latitude = Math.sin(radians(b.latitude - a.latitude) / 2);
	const longitude = Math.sin(radians(b.longitude - a.longitude) / 2);
	const parallel = Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude));
	return 12_742 * Math.asin(Math.sqrt(latitude ** 2 + parallel * longitude ** 2));
}
