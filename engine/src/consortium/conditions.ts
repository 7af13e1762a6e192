import type { Instance } from './instance.ts';
import type { Condition } from './result.ts';

/** Every condition that the input sets, each only where it can exclude something. */
export function conditionsOf(instance: Omit<Instance, 'conditions'>): Condition[] {
	const { conditions, parts } = instance.problem;
	const list: Condition[] = [];
	for (const sector of new Set(conditions.sectors)) list.push({ kind: 'sector', sector });
	if (conditions.leader) list.push({ kind: 'leader' });
	const percent = conditions.minSocialEconomyPercent;
	if (percent > 0) list.push({ kind: 'social-economy', percent });
	const { minMembers, maxMembers } = conditions;
	if (minMembers > 1) list.push({ kind: 'min-members', members: minMembers });
	if (maxMembers !== undefined) list.push({ kind: 'max-members', members: maxMembers });
	for (const member of new Set(conditions.required)) list.push({ kind: 'required', member });
	for (const members of conditions.apart) list.push({ kind: 'apart', members });
	for (const members of conditions.together) list.push({ kind: 'together', members });
	for (const { id, split, amount } of parts) {
		if (!split && amount > 1) list.push({ kind: 'alone', part: id });
	}
	return [...list, ...limitsOfOffers(instance)];
}

function limitsOfOffers({ parts, offers }: Omit<Instance, 'conditions'>): Condition[] {
	const limited = new Set<number>();
	let overall = false;
	for (const offer of offers) {
		let all = 0;
		for (const { part, capacity } of offer.items) {
			if (capacity < parts[part]!.amount) limited.add(part);
			all += parts[part]!.amount;
		}
		overall ||= offer.capacity < all;
	}
	const list = [...limited]
		.sort((a, b) => a - b)
		.map((part): Condition => ({ kind: 'capacity', part: parts[part]!.id }));
	if (overall) list.push({ kind: 'offer-capacity' });
	if (offers.some(({ minimum }) => minimum > 1)) list.push({ kind: 'minimum' });
	return list;
}
