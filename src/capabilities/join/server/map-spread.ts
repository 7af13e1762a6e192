export interface Placed {
	x: number;
	y: number;
}

/** How much of a mark's size lies between two marks. */
const GAP = 1.1;

/**
 * Moves marks of radius `radius` apart so that none hides another. Those in one place stand in rings
 * around it, whose middle stays free; rings that meet push each other away. The same points give the
 * same picture. Only marks in neighbouring cells of a grid are compared: O(n) for n marks that are
 * spread out, a fixed number of times.
 */
export function spread(points: readonly Placed[], radius: number): Placed[] {
	const places = new Map<string, number[]>();
	for (const [index, { x, y }] of points.entries()) {
		const key = `${Math.round(x / radius)} ${Math.round(y / radius)}`;
		places.set(key, [...(places.get(key) ?? []), index]);
	}
	const moved = points.map((point) => ({ ...point }));
	for (const indexes of places.values()) {
		if (indexes.length === 1) continue;
		const seats = rings(indexes.length, radius);
		for (const [seat, index] of indexes.entries()) {
			moved[index] = {
				x: points[index]!.x + seats[seat]!.x,
				y: points[index]!.y + seats[seat]!.y
			};
		}
	}
	for (let round = 0; round < 40; round++) if (!pushApart(moved, 2 * radius * GAP)) break;
	return moved;
}

/** Places in rings around nothing, the inner ones first. */
function rings(count: number, radius: number): Placed[] {
	const seats: Placed[] = [];
	for (let ring = 1; seats.length < count; ring++) {
		const room = Math.floor((2 * Math.PI * ring * 2.2 * radius) / (2 * radius * GAP));
		const here = Math.min(room, count - seats.length);
		// Two or three stand closer together than a full ring.
		const distance = ring === 1 ? Math.max(1.3, 2.2 * Math.min(1, here / 6)) : 2.2 * ring;
		for (let seat = 0; seat < here; seat++) {
			const angle = (2 * Math.PI * seat) / here - Math.PI / 2;
			seats.push({
				x: distance * radius * Math.cos(angle),
				y: distance * radius * Math.sin(angle)
			});
		}
	}
	return seats;
}

/** One step that pushes apart every pair nearer than `least`; whether there was any. */
function pushApart(marks: Placed[], least: number): boolean {
	const cells = new Map<string, number[]>();
	for (const [index, { x, y }] of marks.entries()) {
		const key = `${Math.floor(x / least)} ${Math.floor(y / least)}`;
		cells.set(key, [...(cells.get(key) ?? []), index]);
	}
	let any = false;
	for (const [index, { x, y }] of marks.entries()) {
		const [column, row] = [Math.floor(x / least), Math.floor(y / least)];
		for (let near = 0; near < 9; near++) {
			const key = `${column - 1 + (near % 3)} ${row - 1 + Math.floor(near / 3)}`;
			for (const other of cells.get(key) ?? []) {
				if (other > index && part(marks[index]!, marks[other]!, least)) any = true;
			}
		}
	}
	return any;
}

/** Moves two marks apart by what they are too near; whether they were. */
function part(one: Placed, other: Placed, least: number): boolean {
	const [dx, dy] = [other.x - one.x, other.y - one.y];
	const distance = Math.hypot(dx, dy);
	if (distance >= least - 0.01) return false;
	// Two in exactly one place part sideways.
	const [ux, uy] = distance > 0.01 ? [dx / distance, dy / distance] : [1, 0];
	const step = (least - distance) / 2;
	one.x -= ux * step;
	one.y -= uy * step;
	other.x += ux * step;
	other.y += uy * step;
	return true;
}
