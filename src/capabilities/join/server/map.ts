import type { GeoProjection } from 'd3-geo';
import type { Ctx } from '#platform/server/context.ts';
import type { Sector } from '../domain/sector.ts';
import { countryName } from '../ui/labels.ts';
import { countryBounds } from './map-atlas.ts';
import { basemap } from './map-basemap.ts';
import { boundsOf, grown, HEIGHT, projectionFor, WIDTH, type Point } from './map-frame.ts';
import { countryLabels, townLabels, type CountryLabel, type TownLabel } from './map-labels.ts';
import type { MapRange } from './map-range.ts';
import { spread } from './map-spread.ts';
import { tilesUnder, type Tile } from './map-tiles.ts';
import { mappedMembers, type MappedMember } from './queries-map.ts';

export interface MapEntry {
	id: string;
	name: string;
	sector: Sector;
	town: string;
	/** Its number on the map; null for one that is not on it. */
	number: number | null;
}

export interface MapPicture {
	width: number;
	height: number;
	land: string;
	countries: CountryLabel[];
	towns: TownLabel[];
	tiles: Tile[];
	/** Of the server that the tiles come from. */
	tileHost: string | null;
	marks: { id: string; number: number; name: string; sector: Sector; x: number; y: number }[];
	/** Half the size of a mark; small ones have no room for their number. */
	radius: number;
}

export interface MemberMap {
	range: MapRange;
	/** Null when nobody has a place. */
	picture: MapPicture | null;
	/** Everybody, by name: on the map, beside it, without a place. */
	shown: MapEntry[];
	outside: MapEntry[];
	nowhere: MapEntry[];
}

/**
 * The active members on a map, drawn here so that it needs no script and asks no other server.
 * With the address of a tile server (`tiles`, with {z}, {x} and {y}) its pictures lie under the marks.
 */
export async function memberMap(ctx: Ctx, range: MapRange, tiles?: string): Promise<MemberMap> {
	const members = await mappedMembers(ctx);
	const located = members.filter((member) => member.latitude !== null) as Located[];
	const nowhere = members
		.filter(({ latitude }) => latitude === null)
		.map((one) => entry(one, null));
	if (located.length === 0) return { range, picture: null, shown: [], outside: [], nowhere };
	const projection = projectionOf(located, range);
	const points = located.map((member) => ({ member, at: pointOf(projection, member) }));
	const inside = points.filter(({ at }) => isInside(at));
	const shown = inside.map(({ member }, index) => entry(member, index + 1));
	const outside = points.filter(({ at }) => !isInside(at)).map(({ member }) => entry(member, null));
	const radius = radiusFor(inside.length);
	const places = spread(
		inside.map(({ at }) => at),
		radius
	);
	const ground = tiles ? null : basemap(projection);
	const names = (ground?.countries ?? []).map(({ code, ...at }) => ({
		name: countryName(code, ctx.locale),
		...at
	}));
	const countries = countryLabels(names, places, radius);
	const picture: MapPicture = {
		width: WIDTH,
		height: HEIGHT,
		land: ground?.land ?? '',
		countries,
		towns: tiles ? [] : townLabels(projection, places, radius, countries),
		tiles: tiles ? tilesUnder(projection, tiles) : [],
		tileHost: tiles ? new URL(tiles).hostname : null,
		marks: shown.map(({ id, name, sector }, index) => ({
			id,
			number: index + 1,
			name,
			sector,
			x: within(places[index]!.x, radius, WIDTH - radius),
			y: within(places[index]!.y, radius, HEIGHT - radius)
		})),
		radius
	};
	return { range, picture, shown, outside, nowhere };
}

type Located = MappedMember & Point;

function projectionOf(located: readonly Located[], range: MapRange): GeoProjection {
	const near = boundsOf(located);
	if (range === 'cluster') return projectionFor(near);
	if (range === 'region') return projectionFor(grown(near, 3, 1.2));
	return projectionFor(countryBounds(homeOf(located)) ?? grown(near, 8, 6), 16);
}

/** The country of most members. */
function homeOf(located: readonly Located[]): string {
	const counts = new Map<string, number>();
	for (const { country } of located) counts.set(country, (counts.get(country) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1])[0]![0];
}

const pointOf = (projection: GeoProjection, { longitude, latitude }: Point) => {
	const [x, y] = projection([longitude, latitude])!;
	return { x, y };
};

const isInside = ({ x, y }: { x: number; y: number }): boolean =>
	x >= 0 && x <= WIDTH && y >= 0 && y <= HEIGHT;

/** Kept inside the drawing, to a tenth of a unit. */
const within = (value: number, least: number, most: number): number =>
	Math.round(Math.max(least, Math.min(most, value)) * 10) / 10;

/** The more marks, the smaller; below 8 there is no room for a number. */
const radiusFor = (count: number): number => (count <= 60 ? 12 : count <= 150 ? 9 : 6);

const entry = ({ id, name, sector, town }: MappedMember, number: number | null): MapEntry => ({
	id,
	name,
	sector,
	town,
	number
});
