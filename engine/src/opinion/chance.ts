import { findGroups } from './grouping.ts';
import type { GroupingSettings } from './grouping.ts';
import type { Points } from './projection.ts';

/** Clouds drawn: more than the best of 19 happens by chance in one case of twenty. */
const CLOUDS = 19;
const STARTS = 6;
const MOST_POINTS = 300;

/**
 * How clear groups look in clouds that have none: the best mean silhouette over 19 drawn normal
 * clouds with as many points (at most 300) and the same spread, grouped in the same way. Groups
 * with no higher silhouette are no clearer than chance (a Monte Carlo test at 5 % in the manner of
 * the gap statistic: Tibshirani, Walther, Hastie 2001).
 */
export async function silhouetteByChance(
	points: Points,
	settings: GroupingSettings
): Promise<number> {
	const { control } = settings;
	const quiet = { ...settings, starts: STARTS, control: { signal: control?.signal } };
	const spread = spreadOf(points);
	const count = Math.min(MOST_POINTS, points.length / 2);
	let best = 0;
	for (let cloud = 0; cloud < CLOUDS && !(cloud > 0 && settings.expired?.()); cloud++) {
		control?.onProgress?.({ phase: 'chance', done: cloud, total: CLOUDS });
		const drawn = drawCloud(count, spread, settings.random);
		const grouping = await findGroups(drawn, quiet);
		best = Math.max(best, grouping?.silhouette ?? 0);
	}
	return best;
}

/** Lower triangle of the root of the covariance (Cholesky). */
function spreadOf(points: Points): [number, number, number] {
	const count = points.length / 2;
	let [x, y] = [0, 0];
	for (let i = 0; i < count; i++) {
		x += points[2 * i]! / count;
		y += points[2 * i + 1]! / count;
	}
	let [xx, xy, yy] = [0, 0, 0];
	for (let i = 0; i < count; i++) {
		const dx = points[2 * i]! - x;
		const dy = points[2 * i + 1]! - y;
		xx += (dx * dx) / count;
		xy += (dx * dy) / count;
		yy += (dy * dy) / count;
	}
	const a = Math.sqrt(xx);
	const b = a > 0 ? xy / a : 0;
	return [a, b, Math.sqrt(Math.max(0, yy - b * b))];
}

/** Normal points (Box and Muller 1958) with the spread given. */
function drawCloud(
	count: number,
	[a, b, c]: [number, number, number],
	random: () => number
): Points {
	const cloud = new Float64Array(2 * count);
	for (let i = 0; i < count; i++) {
		const radius = Math.sqrt(-2 * Math.log(1 - random()));
		const angle = 2 * Math.PI * random();
		const [one, other] = [radius * Math.cos(angle), radius * Math.sin(angle)];
		cloud[2 * i] = a * one;
		cloud[2 * i + 1] = b * one + c * other;
	}
	return cloud;
}
