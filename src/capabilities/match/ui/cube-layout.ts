import { sectors, type Sector } from '#platform/ui/marks/sector.ts';
import { feetOf, type Wish } from './cube-feet.ts';
import { cutName, labelAt, pieceLabelAt, roomFor, type Label } from './cube-labels.ts';
import { arcPath, polar, reachPath, ribbonPath, type Point } from './cube-geometry.ts';

export interface CubeMember {
	id: string;
	name: string;
	sector: Sector;
}

/** A proposal or partnership: each leg from its giver to its taker, in order. */
export interface CubeRibbon {
	id: string;
	legs: readonly { giver: string; taker: string }[];
}

export interface CubeScene {
	members: readonly CubeMember[];
	ribbons: readonly CubeRibbon[];
	openNeeds: readonly { id: string; member: string }[];
	pieces: readonly { id: string; name: string; serves: readonly string[] }[];
}

export interface MemberMark {
	member: CubeMember;
	angle: number;
	arc: string;
	shape: Point;
	label: Label;
}

export interface CubeLayout {
	width: number;
	height: number;
	radius: number;
	members: MemberMark[];
	ribbons: { id: string; path: string }[];
	openNeeds: { id: string; line: string; end: Point }[];
	/** As many as there are gaps between the sectors, at most three. */
	pieces: { id: string; name: string; at: Point; label: Label; lines: string[] }[];
}

/** With more members their names stand like spokes, because they would overlap side by side. */
const SPOKES_FROM = 25;
/** Half of a ribbon's widest foot, in radians, and how much of it is left at the end of the one who takes. */
const FOOT = 0.045;
const TIP = 0.2;

/**
 * Places the cube's picture: members on a circle, sector by sector with a gap between, ribbons inside,
 * needs without an answer as short open ends, missing pieces outside the gaps. Cost: linear in members,
 * legs and needs but for sorting each member's feet.
 */
export function cubeLayout(scene: CubeScene): CubeLayout {
	const many = scene.members.length >= SPOKES_FROM;
	const radius = Math.max(230, Math.round(scene.members.length * 5.2));
	const places = placeMembers(scene.members);
	const pieces = scene.pieces.slice(0, places.gaps.length);
	const outside = Math.max(
		50 + roomFor(scene.members.map(({ name }) => name)),
		(many ? 78 : 40) + (many ? 0.8 : 1) * roomFor(pieces.map(({ name }) => name))
	);
	const angleOf = new Map(places.marks.map(({ member, angle }) => [member.id, angle]));
	const known = scene.ribbons.filter(({ legs }) =>
		legs.every(({ giver, taker }) => angleOf.has(giver) && angleOf.has(taker))
	);
	const needs = scene.openNeeds
		.filter(({ member }) => angleOf.has(member))
		.toSorted((a, b) => (a.member < b.member ? -1 : a.member > b.member ? 1 : 0));
	const feet = feetOf(
		[...known.flatMap(ribbonWishes), ...needs.map(needWish)],
		angleOf,
		places.step
	);
	const foot = (thing: string, member: string) => feet.get(`${thing} ${member}`)!;
	const half = Math.min(FOOT, places.step / 6);
	return {
		width: 2 * (radius + outside),
		height: 2 * (radius + (many ? outside : 95)),
		radius,
		members: places.marks.map(({ member, angle }) => ({
			member,
			angle,
			arc: arcPath(angle - places.step * 0.42, angle + places.step * 0.42, radius + 6),
			shape: polar(angle, radius + 24),
			label: labelAt(angle, radius + 42, many)
		})),
		ribbons: known.map((ribbon) => ({
			id: ribbon.id,
			path: ribbonPath(
				membersOf(ribbon).map((id, index) => ({
					angle: foot(ribbon.id, id),
					half: ribbon.legs.length === 1 && index === 1 ? half * TIP : half
				})),
				radius
			)
		})),
		openNeeds: needs.map(({ id, member }, index) => {
			const angle = foot(id, member);
			// Neighbours of one member are of unequal length, so that their ends do not touch.
			const depth = needs[index - 1]?.member === member ? 44 : 26;
			const [from, end] = [polar(angle, radius), polar(angle, radius - depth)];
			const line = `M${from.x} ${from.y}L${end.x} ${end.y}`;
			return { id, line, end: polar(angle, radius - depth - 6) };
		}),
		pieces: pieces.map(({ id, name, serves }, index) => {
			const gap = places.gaps[index]!;
			const at = polar(gap, radius + 52);
			const targets = [...new Set(serves)].filter((member) => angleOf.has(member));
			return {
				id,
				name: cutName(name),
				at,
				label: pieceLabelAt(gap, radius + 52, many),
				lines: targets.map((member) => reachPath(at, gap, angleOf.get(member)!, radius))
			};
		})
	};
}

/** Givers in the order of the legs: for one leg, the giver and then the taker. */
const membersOf = ({ legs }: CubeRibbon): string[] =>
	legs.length === 1 ? [legs[0]!.giver, legs[0]!.taker] : legs.map(({ giver }) => giver);

const ribbonWishes = (ribbon: CubeRibbon): Wish[] =>
	membersOf(ribbon).map((member, index, all) => ({
		thing: ribbon.id,
		member,
		towards: all[(index + 1) % all.length]!
	}));

const needWish = ({ id, member }: { id: string; member: string }): Wish => ({ thing: id, member });

function placeMembers(members: readonly CubeMember[]) {
	const groups = sectors
		.map((sector) => members.filter((member) => member.sector === sector))
		.filter((group) => group.length > 0);
	const gap = members.length >= SPOKES_FROM ? 0.28 : 0.42;
	const step = (2 * Math.PI - gap * groups.length) / Math.max(1, members.length);
	// The first sector stands at the top.
	let angle = -Math.PI / 2 - ((groups[0]?.length ?? 0) * step) / 2;
	const marks: { member: CubeMember; angle: number }[] = [];
	const gaps: number[] = [];
	for (const group of groups) {
		for (const member of group) {
			marks.push({ member, angle: angle + step / 2 });
			angle += step;
		}
		gaps.push(angle + gap / 2);
		angle += gap;
	}
	return { marks, gaps, step };
}
