import { geoPath, type GeoProjection, type GeoStream } from 'd3-geo';
import { atlas, numericCodes, overlap } from './map-atlas.ts';
import { HEIGHT, visibleBounds, WIDTH } from './map-frame.ts';

export interface Basemap {
	/** Land with its borders, as the `d` of one SVG path. */
	land: string;
	/** Where the names of countries stand. */
	countries: { code: string; x: number; y: number }[];
}

/** Drawn ones by what they show; a cluster's map changes only when members move. */
const drawn = new Map<string, Basemap>();
const KEPT = 24;

/** Land and borders under a projection, cut at the edge of the drawing. */
export function basemap(projection: GeoProjection): Basemap {
	const key = [projection.scale(), ...projection.translate()].map(Math.round).join(' ');
	const known = drawn.get(key);
	if (known) return known;
	const made = draw(projection);
	if (drawn.size >= KEPT) drawn.delete(drawn.keys().next().value!);
	drawn.set(key, made);
	return made;
}

/** Beyond the edge, so that what is cut off is not outlined along it. */
const MARGIN = 20;

function draw(projection: GeoProjection): Basemap {
	projection.clipExtent([
		[-MARGIN, -MARGIN],
		[WIDTH + MARGIN, HEIGHT + MARGIN]
	]);
	const visible = visibleBounds(projection);
	const pieces = atlas().filter(({ bounds }) => overlap(bounds, visible));
	const thinned = { stream: (sink: GeoStream) => projection.stream(thin(sink)) };
	const path = geoPath(thinned).digits(1);
	const whole = geoPath(projection);
	const shape = (of: typeof pieces) => ({
		type: 'MultiPolygon' as const,
		coordinates: of.map(({ rings }) => rings)
	});
	const countries = Object.entries(numericCodes).flatMap(([code, number]) => {
		const own = shape(pieces.filter(({ country }) => country === number));
		// A sliver at the edge needs no name.
		if (whole.area(own) < 0.03 * WIDTH * HEIGHT) return [];
		const [x, y] = whole.centroid(own);
		return [{ code, x: Math.round(x), y: Math.round(y) }];
	});
	return { land: path(shape(pieces)) ?? '', countries };
}

/** Points nearer than this to the one before are not seen apart. */
const SEEN = 0.9;

/** Passes on the points of a line that can be seen apart. */
function thin(sink: GeoStream): GeoStream {
	let [lastX, lastY] = [NaN, NaN];
	return {
		point(x, y) {
			if (Math.abs(x - lastX) + Math.abs(y - lastY) < SEEN) return;
			[lastX, lastY] = [x, y];
			sink.point(x, y);
		},
		lineStart() {
			[lastX, lastY] = [NaN, NaN];
			sink.lineStart();
		},
		lineEnd: () => sink.lineEnd(),
		polygonStart: () => sink.polygonStart(),
		polygonEnd: () => sink.polygonEnd()
	};
}
