import { bestCirculation, flowBound } from './circulation.ts';
import type { SolveContext } from './context.ts';
import type { Part } from './part.ts';

/**
 * What a part would be worth if cycles and chains might be of any length and nothing but the vertices
 * were scarce: a bound that costs one circulation and is often met.
 */
export async function ceilingOf(part: Part, context: SolveContext): Promise<number> {
	const { vertices, gift, from, to, gain, maxChain } = part;
	const hub = 2 * vertices;
	const tails = [...from];
	const heads = Array.from(to, (v) => vertices + v);
	for (let v = 0; v < vertices; v++) {
		if (gift[v] === 1) {
			tails.push(hub);
			heads.push(v);
			continue;
		}
		tails.push(vertices + v);
		heads.push(v);
		if (maxChain === 0) continue;
		tails.push(v);
		heads.push(hub);
	}
	const gains = new Float64Array(tails.length);
	gains.set(gain);
	const network = {
		nodes: hub + 1,
		from: Int32Array.from(tails),
		to: Int32Array.from(heads),
		capacity: new Int32Array(tails.length).fill(1),
		gain: gains
	};
	const flow = await bestCirculation(network, context.control, context.deadline);
	if (!flow.complete) return Math.floor(flowBound(network, flow.prices) + 1e-6);
	return gain.reduce((sum, one, hop) => sum + one * flow.units[hop]!, 0);
}
