import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { Bounds } from './map-frame.ts';

/** Longitude and latitude in degrees. */
type Position = number[];

/** One piece of a country's land. */
export interface Land {
	/** ISO 3166-1 numeric, as the atlas has it. */
	country: string;
	rings: Position[][];
	bounds: Bounds;
}

let land: readonly Land[] | undefined;

/** Europe's land at a scale of 1 : 10 million (Natural Earth); decoded when first drawn. */
export function atlas(): readonly Land[] {
	land ??= load();
	return land;
}

function load(): Land[] {
	const require = createRequire(import.meta.url);
	const name = 'world-atlas/countries-10m.json';
	const topology = require(name) as Parameters<typeof feature>[0];
	// Only Europe is kept of the world.
	delete require.cache[require.resolve(name)];
	const countries = feature(topology, topology.objects['countries']!);
	if (countries.type !== 'FeatureCollection') throw new Error('the atlas has another form');
	return countries.features.flatMap(({ id, geometry }) => {
		const polygons =
			geometry.type === 'Polygon'
				? [geometry.coordinates]
				: geometry.type === 'MultiPolygon'
					? geometry.coordinates
					: [];
		return polygons
			.map((rings) => ({ country: String(id), rings, bounds: boundsOf(rings[0]!) }))
			.filter(({ bounds }) => overlap(bounds, EUROPE));
	});
}

const EUROPE: Bounds = [-25, 34, 45, 72];

export const overlap = (a: Bounds, b: Bounds): boolean =>
	a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];

function boundsOf(ring: readonly Position[]): Bounds {
	let [west, south, east, north] = [180, 90, -180, -90];
	for (const [longitude = 0, latitude = 0] of ring) {
		west = Math.min(west, longitude);
		east = Math.max(east, longitude);
		south = Math.min(south, latitude);
		north = Math.max(north, latitude);
	}
	return [west, south, east, north];
}

/** The numeric codes of the countries in which members can be, for their names on the map. */
export const numericCodes: Record<string, string> = {
	PL: '616',
	CZ: '203',
	SK: '703',
	DE: '276',
	UA: '804',
	LT: '440',
	AT: '040',
	HU: '348',
	SI: '705',
	LV: '428',
	EE: '233',
	RO: '642',
	FR: '250',
	IT: '380',
	ES: '724',
	NL: '528',
	BE: '056',
	DK: '208',
	SE: '752',
	GB: '826'
};

/** The bounds of a country's largest piece of land; null for one that is not on the map. */
export function countryBounds(code: string): Bounds | null {
	const area = ([west, south, east, north]: Bounds) => (east - west) * (north - south);
	const pieces = atlas().filter(({ country }) => country === numericCodes[code]);
	return pieces.map(({ bounds }) => bounds).sort((a, b) => area(b) - area(a))[0] ?? null;
}
