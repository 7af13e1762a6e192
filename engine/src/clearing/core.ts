import type { Ledger } from './ledger.ts';
import type { Pace } from './pace.ts';
import { fullResidual } from './residual.ts';
import type { Residual } from './residual.ts';
import { strongComponents } from '../graph/strong-components.ts';
import type { StrongComponents } from '../graph/strong-components.ts';

/**
 * What of the obligations can be part of a ring of debts at all: those within a strongly connected
 * component, those from one debtor to one creditor and of one class of age taken together as an arc.
 */
export interface Core {
	components: StrongComponents;
	/** On each arc flows what remains uncleared: room along it is what is cleared. */
	residual: Residual;
	/** The half-arc of each arc from debtor to creditor. */
	along: Int32Array;
	/** Each arc's class of age. */
	ageClass: Uint8Array;
	/** Each obligation's arc, or −1. */
	arcOf: Int32Array;
	/** The obligations by debtor, the oldest first. */
	order: Int32Array;
}

/**
 * Reduces the ledger to its core. Cost O(n + m).
 * @throws EngineCancelledError when the caller asked to stop
 */
export async function coreOf(ledger: Ledger, pace: Pace): Promise<Core> {
	const { debtor, creditor, amount, open } = ledger;
	const nodes = ledger.members.length;
	const count = debtor.length;
	const byAge = sortedBy(ledger.rank, ledger.ranks);
	const { order, first } = groupedBy(debtor, nodes, byAge);
	await pace.rest();
	const heads = new Int32Array(count);
	// A closed obligation becomes an arc to its own debtor, which joins nothing to nothing.
	for (let at = 0; at < count; at++) {
		const row = order[at]!;
		heads[at] = open[row] === 1 ? creditor[row]! : debtor[row]!;
	}
	const components = strongComponents(first, heads);
	await pace.rest();
	const arcOf = new Int32Array(count).fill(-1);
	const arcTo = new Int32Array(nodes).fill(-1);
	const tail = new Int32Array(count);
	const head = new Int32Array(count);
	const capacity = new Float64Array(count);
	const ageClass = new Uint8Array(count);
	let arcs = 0;
	for (let at = 0; at < count; at++) {
		const row = order[at]!;
		const [from, to] = [debtor[row]!, creditor[row]!];
		if (open[row] === 0 || components.of[from] !== components.of[to]) continue;
		const last = arcTo[to]!;
		const same = last >= 0 && tail[last] === from && ageClass[last] === ledger.ageClass[row];
		const arc = same ? last : arcs++;
		arcTo[to] = arc;
		tail[arc] = from;
		head[arc] = to;
		capacity[arc]! += amount[row]!;
		ageClass[arc] = ledger.ageClass[row]!;
		arcOf[row] = arc;
	}
	await pace.rest();
	const { residual, along } = fullResidual(
		nodes,
		tail.subarray(0, arcs),
		head.subarray(0, arcs),
		capacity.subarray(0, arcs)
	);
	return { components, residual, along, ageClass: ageClass.slice(0, arcs), arcOf, order };
}

/** What of each obligation is cleared, given the core's flow: the older ones of an arc first. */
export function clearedOf(
	{ amount }: Ledger,
	{ residual, along, arcOf, order }: Core
): Float64Array {
	const left = Float64Array.from(along, (half) => residual.room[half]!);
	const cleared = new Float64Array(amount.length);
	for (const row of order) {
		const arc = arcOf[row]!;
		if (arc < 0) continue;
		cleared[row] = Math.min(amount[row]!, left[arc]!);
		left[arc]! -= cleared[row]!;
	}
	return cleared;
}

function sortedBy(keys: Int32Array, count: number): Int32Array {
	const asGiven = Int32Array.from(keys, (_, row) => row);
	return count === 1 ? asGiven : groupedBy(keys, count, asGiven).order;
}

/** Sorts rows by key, rows of one key in the given order; first[k] is where key k begins. */
function groupedBy(
	keys: Int32Array,
	count: number,
	rows: Int32Array
): { order: Int32Array; first: Int32Array } {
	const first = new Int32Array(count + 1);
	for (const key of keys) first[key + 1]!++;
	for (let key = 0; key < count; key++) first[key + 1]! += first[key]!;
	const next = first.slice();
	const order = new Int32Array(rows.length);
	for (const row of rows) order[next[keys[row]!]!++] = row;
	return { order, first };
}
