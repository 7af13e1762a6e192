import type { GeoProjection } from 'd3-geo';
import { HEIGHT, WIDTH } from './map-frame.ts';

export interface Tile {
	href: string;
	/** The corner and the side, in the drawing's units. */
	x: number;
	y: number;
	size: number;
}

/**
 * The tiles of a tile server that lie under the drawing. Both are Web Mercator, so a tile is only
 * scaled: at zoom z the world is 2^z tiles wide, and 2π times the projection's scale units.
 */
export function tilesUnder(projection: GeoProjection, template: string): Tile[] {
	const world = 2 * Math.PI * projection.scale();
	const zoom = Math.max(0, Math.min(19, Math.round(Math.log2(world / 256))));
	const count = 2 ** zoom;
	const size = world / count;
	const [middleX, middleY] = projection([0, 0])!;
	const [left, top] = [middleX - world / 2, middleY - world / 2];
	const tiles: Tile[] = [];
	for (let row = Math.floor(-top / size); row * size + top < HEIGHT; row++) {
		if (row < 0 || row >= count) continue;
		for (let column = Math.floor(-left / size); column * size + left < WIDTH; column++) {
			const around = ((column % count) + count) % count;
			tiles.push({
				href: address(template, zoom, around, row),
				x: column * size + left,
				y: row * size + top,
				size
			});
		}
	}
	return tiles;
}

const address = (template: string, z: number, x: number, y: number): string =>
	template.replace('{z}', String(z)).replace('{x}', String(x)).replace('{y}', String(y));
