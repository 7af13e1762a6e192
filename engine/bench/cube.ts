import { execFileSync } from 'node:child_process';
import { solveCube } from '../src/cube/index.ts';
import { syntheticCluster } from './cube-instances.ts';
import type { InstanceSize } from './cube-instances.ts';

const instances: InstanceSize[] = [
	{ members: 15, offers: 46, needs: 39, fitsPerNeed: 5, ringLength: 3 },
	{ members: 15, offers: 46, needs: 39, fitsPerNeed: 10, ringLength: 3 },
	{ members: 50, offers: 400, needs: 400, fitsPerNeed: 10, ringLength: 3 },
	{ members: 150, offers: 1500, needs: 1500, fitsPerNeed: 10, ringLength: 3 },
	{ members: 500, offers: 5000, needs: 5000, fitsPerNeed: 10, ringLength: 3 }
];
const seed = 1;

/** Solves one instance and prints its rows: one for each level of the objective. */
async function measure(size: InstanceSize): Promise<void> {
	const input = syntheticCluster(size, seed);
	const start = performance.now();
	const { levels, status } = await solveCube(input, { now: () => performance.now() });
	const seconds = (performance.now() - start) / 1000;
	const peak = Math.round(process.resourceUsage().maxRSS / 1024);
	const rows = levels.map(({ name, value, bound, gap }) => ({
		instance: `${size.members} members, ${size.offers} × ${size.needs}, ${input.fits.length} fits`,
		level: name,
		ours: value,
		bound,
		'gap %': (100 * gap).toFixed(2),
		status,
		seconds: seconds.toFixed(1),
		'peak MB': peak
	}));
	console.log(JSON.stringify(rows));
}

// Each instance in a process of its own, so that the peak memory and the cold start are its own.
const [only] = process.argv.slice(2);
if (only === undefined) {
	const rows = instances.flatMap((_, index) => {
		const out = execFileSync(process.execPath, [import.meta.filename, String(index)]);
		return JSON.parse(out.toString()) as Record<string, unknown>[];
	});
	console.table(rows);
} else await measure(instances[Number(only)]!);
