import fc from 'fast-check';
import { expect, test } from 'vitest';
import { useDatabase } from '#tests/database.ts';
import { coordinatorOf, visitor, world, type World } from '#tests/world.ts';
import { newId } from '#platform/domain/id.ts';
import { ownerRows } from '#platform/server/db.ts';
import { boundsOf, HEIGHT, projectionFor, WIDTH } from './map-frame.ts';
import { townLabels } from './map-labels.ts';
import { spread } from './map-spread.ts';
import { tilesUnder } from './map-tiles.ts';
import { memberMap } from './map.ts';

useDatabase();

const CIESZYN = { latitude: 49.75, longitude: 18.63 };
const WARSAW = { latitude: 52.23, longitude: 21.01 };

async function place(where: World, name: string, at: typeof CIESZYN | null, standing = 'active') {
	await ownerRows(
		`insert into member (cluster_id, id, name, sector, legal_form, town, country, standing, standing_since, latitude, longitude, created_at, updated_at)
		values ($1, $2, $3, 'social', 'association', 'Cieszyn', 'PL', $4, now(), $5, $6, now(), now())`,
		[where.cluster.id, newId(), name, standing, at?.latitude ?? null, at?.longitude ?? null]
	);
}

test('members stand on the map with numbers, by name; the rest beside it', async () => {
	const here = await world();
	await place(here, 'Zorza', CIESZYN);
	await place(here, 'Ćma', { latitude: 49.8, longitude: 18.75 });
	await place(here, 'Daleka', WARSAW);
	await place(here, 'Nigdzie', null);
	await place(here, 'Zgłoszona', CIESZYN, 'applied');
	const map = await here.as(visitor, (ctx) => memberMap(ctx, 'cluster'));
	expect(map.shown.map(({ name, number }) => [name, number])).toEqual([
		['Ćma', 1],
		['Zorza', 2]
	]);
	expect(map.outside.map(({ name }) => name)).toEqual(['Daleka']);
	expect(map.nowhere.map(({ name }) => name)).toEqual(['Nigdzie']);
	const { picture } = map;
	expect(picture!.marks.map(({ number, name }) => [number, name])).toEqual([
		[1, 'Ćma'],
		[2, 'Zorza']
	]);
	expect(picture!.towns.map(({ name }) => name)).toContain('Cieszyn');
	expect(picture!.land).toMatch(/^M-?\d/);
	const country = await here.as(visitor, (ctx) => memberMap(ctx, 'country'));
	expect(country.outside).toEqual([]);
	expect(country.picture!.countries.map(({ name }) => name)).toContain('Polska');
	expect(country.picture!.towns.map(({ name }) => name)).toContain('Warszawa');
});

test('a cluster without places has no picture, and another cluster no members', async () => {
	const here = await world();
	const empty = { picture: null, shown: [], outside: [] };
	expect(await here.as(visitor, (ctx) => memberMap(ctx, 'region'))).toMatchObject(empty);
	await place(here, 'Nigdzie', null);
	const map = await here.as(visitor, (ctx) => memberMap(ctx, 'region'));
	expect(map).toMatchObject({ ...empty, nowhere: [{ name: 'Nigdzie', number: null }] });
	const there = await world();
	const other = await coordinatorOf(there);
	expect((await there.as(other, (ctx) => memberMap(ctx, 'region'))).nowhere).toEqual([]);
});

test('tiles are only asked for where a server is configured', async () => {
	const here = await world();
	await place(here, 'Zorza', CIESZYN);
	const own = await here.as(visitor, (ctx) => memberMap(ctx, 'cluster'));
	expect([own.picture!.tiles, own.picture!.tileHost]).toEqual([[], null]);
	const template = 'https://tiles.example/{z}/{x}/{y}.png';
	const tiled = await here.as(visitor, (ctx) => memberMap(ctx, 'cluster', template));
	expect(tiled.picture).toMatchObject({ land: '', towns: [], tileHost: 'tiles.example' });
	expect(tiled.picture!.tiles[0]!.href).toMatch(/^https:\/\/tiles\.example\/\d+\/\d+\/\d+\.png$/);
});

test('tiles cover the drawing, and lie where the projection puts their corners', () => {
	const projection = projectionFor(boundsOf([CIESZYN]));
	const tiles = tilesUnder(projection, '{z}/{x}/{y}');
	for (const corner of [
		[0, 0],
		[WIDTH - 1, 0],
		[0, HEIGHT - 1],
		[WIDTH - 1, HEIGHT - 1]
	]) {
		const [x, y] = corner as [number, number];
		const over = tiles.filter(
			(tile) => tile.x <= x && x < tile.x + tile.size && tile.y <= y && y < tile.y + tile.size
		);
		expect(over).toHaveLength(1);
	}
	const { href, x, y } = tiles[0]!;
	const [zoom = 0, column = 0, row = 0] = href.split('/').map(Number);
	const longitude = (column / 2 ** zoom) * 360 - 180;
	const latitude = (Math.atan(Math.sinh(Math.PI * (1 - (2 * row) / 2 ** zoom))) * 180) / Math.PI;
	const [atX, atY] = projection([longitude, latitude])!;
	expect([atX, atY]).toEqual([expect.closeTo(x, 3), expect.closeTo(y, 3)]);
});

test('marks do not hide each other, and the same points give the same picture', () => {
	const point = fc.record({ x: fc.nat(400), y: fc.nat(400) });
	fc.assert(
		fc.property(fc.array(point, { maxLength: 25 }), (points) => {
			const moved = spread([...points, ...points.slice(0, 3)], 9);
			expect(spread([...points, ...points.slice(0, 3)], 9)).toEqual(moved);
			const hidden = moved.flatMap((a, i) =>
				moved.slice(i + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < 12)
			);
			expect(hidden).toEqual([]);
		})
	);
});

test('one far away does not stretch the map of the rest; names of towns do not overlap', () => {
	const near = Array.from({ length: 9 }, (_, n) => ({ latitude: 49.7 + n / 100, longitude: 18.6 }));
	const [west, , east, north] = boundsOf([...near, WARSAW]);
	expect(north).toBeLessThan(50);
	expect(east - west).toBeLessThan(1);
	const labels = townLabels(projectionFor([14, 49, 24, 55], 16), [], 12);
	expect(labels.length).toBeGreaterThan(15);
	expect(labels.slice(0, 5).map(({ name }) => name)).toContain('Warszawa');
	const boxes = labels.map(({ name, textX, textY, anchor }) => {
		const width = name.length * 6;
		const left = textX - { start: 0, middle: width / 2, end: width }[anchor];
		return { left, right: left + width, top: textY - 11, bottom: textY };
	});
	const overlapping = boxes.filter((a, index) =>
		boxes
			.slice(index + 1)
			.some((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
	);
	expect(overlapping).toEqual([]);
});
