import type { CubeProblem } from './input.ts';

interface Option {
	needs: string[];
	offers: string[];
	members: string[];
	value: number;
}

/**
 * The three levels' best values by trying every set of arrangements, written apart from the solver
 * and straight from the model's definition. Only for a handful of needs.
 */
export function bruteForce(problem: CubeProblem): [members: number, value: number, load: number] {
	const options = optionsOf(problem);
	const memberOf = new Map(problem.needs.map(({ id, member }) => [id, member]));
	const quantity = new Map(problem.needs.map((need) => [need.id, need.quantity]));
	const units = new Map(problem.offers.map(({ id, capacity }) => [id, capacity]));
	const places = new Map(
		problem.members.map(({ id, maxPartnerships }) => [
			id,
			maxPartnerships ?? problem.settings.maxPartnerships
		])
	);
	const served = new Set<string>();
	let best: [number, number, number] = [0, 0, 0];
	const visit = (at: number, value: number, load: number): void => {
		const members = new Set([...served].map((need) => memberOf.get(need))).size;
		const better = members - best[0] || value - best[1] || best[2] - load;
		if (better > 0) best = [members, value, load];
		for (let next = at; next < options.length; next++) {
			const { needs, offers, members: parties, value: worth } = options[next]!;
			const amounts = needs.map((need) => quantity.get(need)!);
			if (needs.some((need) => served.has(need))) continue;
			if (parties.some((member) => places.get(member)! < 1)) continue;
			if (offers.some((offer, k) => units.get(offer)! < amounts[k]!)) continue;
			needs.forEach((need) => served.add(need));
			offers.forEach((offer, k) => units.set(offer, units.get(offer)! - amounts[k]!));
			parties.forEach((member) => places.set(member, places.get(member)! - 1));
			visit(next + 1, value + worth, load + parties.length);
			needs.forEach((need) => served.delete(need));
			offers.forEach((offer, k) => units.set(offer, units.get(offer)! + amounts[k]!));
			parties.forEach((member) => places.set(member, places.get(member)! + 1));
		}
	};
	visit(0, 0, 0);
	return best;
}

function optionsOf({ needs, offers, fits, settings }: CubeProblem): Option[] {
	const usable = fits.flatMap(({ need, offer, score, blocked }) => {
		const asked = needs.find(({ id }) => id === need)!;
		const given = offers.find(({ id }) => id === offer)!;
		const terms = asked.terms.filter((one) => given.terms.includes(one));
		const declined = settings.excluded.some((one) => one.need === need && one.offer === offer);
		if (blocked || declined || score < settings.minScore || asked.member === given.member)
			return [];
		const value = asked.priority * Math.round(score * 1000);
		return [{ need, offer, from: given.member, to: asked.member, terms, value }];
	});
	const options: Option[] = [];
	for (const one of usable) {
		if (!one.terms.some((term) => term !== 'exchange')) continue;
		const { need, offer, from, to, value } = one;
		options.push({ needs: [need], offers: [offer], members: [from, to], value });
	}
	const exchange = usable.filter(({ terms }) => terms.includes('exchange'));
	const extend = (path: typeof exchange): void => {
		const first = path[0]!;
		const last = path.at(-1)!;
		for (const next of exchange) {
			if (next.from !== last.to || path.length >= settings.ringLength) continue;
			const ring = [...path, next];
			if (next.to === first.from) {
				const members = ring.map(({ from }) => from);
				// Each ring once: from the member whose id comes first.
				if (members.some((member) => member < first.from)) continue;
				options.push({
					needs: ring.map(({ need }) => need),
					offers: ring.map(({ offer }) => offer),
					members,
					value: ring.reduce((sum, { value }) => sum + value, 0)
				});
			} else if (!ring.slice(0, -1).some(({ from }) => from === next.to)) extend(ring);
		}
	};
	for (const one of exchange) extend([one]);
	return options;
}
