import { EngineInputError } from '../input-error.ts';
import type { Network } from './network.ts';
import { componentsOver } from './components-over.ts';

/**
 * Stand-ins that stand for one another in a circle pass nothing on; a weight there would reward it.
 * @throws EngineInputError when an arc of such a circle has a weight
 */
export function refuseWeightedCircles(
	network: Pick<Network, 'vertices' | 'standIn' | 'from' | 'to' | 'weight' | 'price' | 'problem'>
): void {
	const { vertices, standIn, from, to, weight, problem } = network;
	const between: number[] = [];
	from.forEach((vertex, arc) => {
		if (standIn[vertex] === 1 && standIn[to[arc]!] === 1) between.push(arc);
	});
	if (between.length === 0) return;
	const part = componentsOver(vertices, from, to, between);
	const wrong = between.find((arc) => part[from[arc]!] === part[to[arc]!] && weight[arc] !== 0);
	if (wrong === undefined) return;
	const { from: giver, to: receiver } = problem.arcs[wrong]!;
	throw new EngineInputError(
		`The stand-ins "${giver}" and "${receiver}" stand for each other, so the arc between them may have no weight.`
	);
}
