import { solveCube } from '../src/cube/index.ts';
import { syntheticCluster } from './cube-instances.ts';
import type { InstanceSize } from './cube-instances.ts';
import { bench, benchCase } from './report.ts';

const instances: [size: InstanceSize, known: string][] = [
	[{ members: 15, offers: 46, needs: 39, fitsPerNeed: 5, ringLength: 3 }, '≤ 1 s'],
	[{ members: 15, offers: 46, needs: 39, fitsPerNeed: 10, ringLength: 3 }, '≤ 1 s'],
	[{ members: 50, offers: 400, needs: 400, fitsPerNeed: 10, ringLength: 3 }, ''],
	[{ members: 150, offers: 1500, needs: 1500, fitsPerNeed: 10, ringLength: 3 }, ''],
	[{ members: 500, offers: 5000, needs: 5000, fitsPerNeed: 10, ringLength: 3 }, '≤ 60 s, gap ≤ 1 %']
];
const seed = 1;

await bench(
	'cube',
	instances.map(([size, known]) =>
		benchCase({
			instance: `${size.members} members, ${size.offers} × ${size.needs}, ${size.needs * size.fitsPerNeed} fits`,
			known,
			prepare: () => syntheticCluster(size, seed),
			async solve(input) {
				const { levels, status } = await solveCube(input, { now: () => performance.now() });
				const each = (say: (level: (typeof levels)[number]) => unknown) =>
					levels.map(say).join(' / ');
				return {
					ours: each(({ value }) => value),
					bound: status === 'optimal' ? 'optimal' : each(({ bound }) => bound),
					note: `gap ${each(({ gap }) => `${(100 * gap).toFixed(2)} %`)} (members / value / load)`
				};
			}
		})
	)
);
