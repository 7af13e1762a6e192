import type { ExchangeInput } from '../src/exchange/index.ts';

/** Reads PrefLib's weighted matching data: `#` header lines, then `from,to,weight`, counted from 1. */
export function readWmd(text: string): ExchangeInput {
	const lines = text.split(/\r?\n/);
	const vertices = lines
		.map((line) => /^# ALTERNATIVE NAME (\d+): *(.*)$/.exec(line))
		.filter((found) => found !== null)
		.map(([, number, name]) => ({ id: number!, gift: /altruist/i.test(name!) }));
	const arcs = lines
		.filter((line) => line !== '' && !line.startsWith('#'))
		.map((line) => line.split(','))
		.map(([from, to, weight]) => ({ from: from!.trim(), to: to!.trim(), weight: Number(weight) }));
	return { vertices, arcs };
}

/**
 * Reads a math trade's want list. `item : wanted …` means that the item is given for one of those
 * wanted; `%name` is a stand-in of its user; `$n : wanted …` bids up to n for one of them; `$n` among
 * the wanted takes a bid of n or more, which then pays n; `LIMIT : $n` is the most a user spends,
 * else the highest of the user's bids.
 */
export function readWantList(text: string): ExchangeInput {
	const wants = text.split(/\r?\n/).flatMap(readLine);
	const money = (word: string) => Number(word.slice(1));
	const limits = new Map<string, number>();
	const bids: { id: string; owner: string; money: number }[] = [];
	const vertices = new Map<string, { id: string; owner: string; standIn: boolean }>();
	const lists: { id: string; owner: string; wanted: string[] }[] = [];
	for (const { owner, item, wanted } of wants) {
		if (item === 'LIMIT') {
			limits.set(owner, money(wanted[0]!));
			continue;
		}
		const bid = item.startsWith('$');
		const id = bid ? `${item} bid ${bids.length + 1} of ${owner}` : nameOf(item, owner);
		if (bid) bids.push({ id, owner, money: money(item) });
		vertices.set(id, { id, owner, standIn: item.startsWith('%') });
		lists.push({ id, owner, wanted });
	}
	for (const { owner, money } of bids) {
		if (!wants.some((one) => one.item === 'LIMIT' && one.owner === owner)) {
			limits.set(owner, Math.max(money, limits.get(owner) ?? 0));
		}
	}
	const arcs: ExchangeInput['arcs'] = [];
	for (const { id, owner, wanted } of lists) {
		for (const word of new Set(wanted)) {
			if (word.startsWith('$')) {
				const price = money(word);
				for (const bid of bids) {
					if (bid.owner !== owner && bid.money >= price) arcs.push({ from: bid.id, to: id, price });
				}
				continue;
			}
			const from = vertices.get(nameOf(word, owner));
			if (!from || from.id === id) continue;
			arcs.push({ from: from.id, to: id });
		}
	}
	return {
		vertices: [...vertices.values()].map(({ id, owner, standIn }) => ({
			id,
			standIn,
			...(owner === '' ? {} : { owner })
		})),
		arcs,
		limits: [...limits].map(([owner, money]) => ({ owner, money }))
	};
}

function nameOf(item: string, owner: string): string {
	return item.startsWith('%') ? `${item} of ${owner}` : item;
}

function readLine(line: string): { owner: string; item: string; wanted: string[] }[] {
	if (/^\s*(#|!|$)/.test(line) || line.includes('==>')) return [];
	const [, owner = '', rest = ''] = /^\s*(?:\(([^)]*)\))?\s*(.*)$/.exec(line)!;
	const [item = '', ...wanted] = rest
		.replace(':', ' ')
		.split(/[\s;]+/)
		.filter((word) => word !== '');
	return item === ''
		? []
		: [
				{
					owner: owner.toLowerCase(),
					item: item.toUpperCase(),
					wanted: wanted.map((word) => word.toUpperCase())
				}
			];
}
