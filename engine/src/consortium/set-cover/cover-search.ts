import { seededRandom } from '../../random.ts';
import { promising, undecided, WHOLE } from './core.ts';
import { branchAndCut } from './cover-program.ts';
import { cheaper, greedyCover, withoutRedundant } from './greedy.ts';
import { costOfColumns, withColumns } from './instance.ts';
import type { CoverInstance } from './instance.ts';
import { ascend, boundFrom, firstMultipliers, reducedCosts } from './lagrange.ts';
import { WeightedSearch } from './local-search.ts';
import { Pace } from './pace.ts';
import { reduce } from './reduce.ts';
import type { CoverAnswer, CoverTask } from './solve.ts';

/** More columns than this after fixing are too many for local search; of each row the best are tried. */
const MOST_TRIED = 20_000;
const TRIED_OF_EACH = 60;
/** More columns than this after fixing are too many for branch and cut. */
const MOST_PROVED = 10_000;
/** Steps of local search without a cheaper cover after which it ends. */
const IDLE_STEPS = 60_000;

/** One solve of an instance in which every row has a column and every column costs something. */
export class CoverSearch {
	readonly #instance: CoverInstance;
	readonly #task: CoverTask;
	readonly #pace: Pace;
	/** Places of the instance's columns in the input's. */
	readonly #columns: Int32Array;
	#best: number[] = [];
	#cost = Infinity;
	#bound = 0;
	#multipliers: Float64Array;
	#nodes = 0;
	#core = { columns: 0, rows: 0 };
	#timedOut = false;

	constructor(instance: CoverInstance, task: CoverTask) {
		const whole = instance.rowOf.length <= 10 * WHOLE;
		const reduced = whole ? reduce(instance) : undefined;
		this.#instance = reduced?.instance ?? instance;
		this.#columns = reduced?.columns ?? Int32Array.from(instance.cost.keys());
		this.#task = task;
		this.#pace = new Pace(task.control);
		this.#multipliers = firstMultipliers(this.#instance);
	}

	async run(): Promise<CoverAnswer> {
		this.#begin();
		await this.#pace.rest(this.#cost, 0);
		await this.#raiseBound();
		if (!this.#isProved()) await this.#improve();
		if (!this.#isProved()) this.#prove();
		return {
			status: this.#isProved() ? 'optimal' : 'feasible',
			columns: this.#best.map((column) => this.#columns[column]!),
			cost: this.#cost,
			bound: this.#bound,
			core: this.#core,
			nodes: this.#nodes,
			timedOut: this.#timedOut
		};
	}

	/** A first cover; in a large instance of columns that cover their rows cheaply. */
	#begin(): void {
		const instance = this.#instance;
		if (instance.rowOf.length <= WHOLE) {
			return this.#take(greedyCover(instance, new Float64Array(instance.rows)));
		}
		const columns = promising(instance, reducedCosts(instance, this.#multipliers), 8, []);
		const part = withColumns(instance, columns);
		const cover = greedyCover(part, this.#multipliers);
		this.#take(cover.map((column) => columns[column]!));
	}

	#isProved(): boolean {
		return this.#bound >= this.#cost;
	}

	#take(cover: number[]): void {
		this.#best = this.#best.length > 0 ? cheaper(this.#instance, this.#best, cover) : cover;
		this.#cost = costOfColumns(this.#instance, this.#best);
	}

	#hear(bound: number): void {
		this.#bound = Math.min(this.#cost, Math.max(this.#bound, Math.ceil(bound - 1e-6)));
	}

	/**
	 * Ascent of the bound; in a large instance on the promising columns, which are chosen anew round
	 * after round, until the bound over all columns is as good as the one over those.
	 */
	async #raiseBound(): Promise<void> {
		const { deadline } = this.#task;
		const instance = this.#instance;
		const end = 0.6 * deadline.secondsLeft();
		const isWhole = instance.rowOf.length <= WHOLE;
		let best = this.#multipliers;
		let highest = -Infinity;
		let multipliers = best;
		let step = 1;
		let idle = 0;
		for (let round = 0; round < (isWhole ? 1 : 200); round++) {
			const reduced = reducedCosts(instance, multipliers);
			const columns = isWhole ? undefined : promising(instance, reduced, 8, this.#best);
			const part = columns ? withColumns(instance, columns) : instance;
			const iterations = isWhole ? 3000 : Math.min(100, 20 + 10 * round);
			const raised = await this.#ascend(
				part,
				columns,
				{ start: multipliers, iterations, step },
				end
			);
			multipliers = raised.multipliers;
			const bound = boundFrom(multipliers, reducedCosts(instance, multipliers));
			idle = bound > highest + 0.001 * Math.abs(bound) ? 0 : idle + 1;
			if (idle === 3) {
				idle = 0;
				step /= 2;
				multipliers = best;
			}
			if (bound > highest) {
				highest = bound;
				best = multipliers;
			}
			this.#hear(bound);
			await this.#pace.rest(this.#cost, this.#bound);
			if (this.#isProved() || deadline.secondsLeft() < end || step < 0.02) break;
		}
		this.#multipliers = best;
	}

	#ascend(
		part: CoverInstance,
		columns: Int32Array | undefined,
		plan: { start: Float64Array; iterations: number; step: number },
		end: number
	) {
		const entries = part.rowOf.length;
		const { deadline } = this.#task;
		return ascend(part, { ...plan, upper: this.#cost }, async (iteration, current) => {
			if (iteration % 50 === 0) {
				const cover = greedyCover(part, current);
				this.#take(columns ? cover.map((column) => columns[column]!) : cover);
			}
			if (!this.#pace.isDue(2 * entries)) return true;
			await this.#pace.rest(this.#cost, this.#bound);
			this.#timedOut ||= deadline.secondsLeft() < end;
			return deadline.secondsLeft() >= end;
		});
	}

	/**
	 * Local search among the columns that can be in a cheaper cover. Where these are too many it
	 * works on the most promising of each row, and has the time that branch and cut cannot use.
	 */
	async #improve(): Promise<void> {
		const { deadline, seed } = this.#task;
		const { columns, reduced } = undecided(this.#instance, this.#multipliers, this.#cost);
		const isLarge = columns.length > MOST_TRIED;
		const steps = isLarge ? 10 * IDLE_STEPS : IDLE_STEPS;
		const chosen = isLarge
			? promising(this.#instance, reduced, TRIED_OF_EACH, this.#best)
			: withAlso(columns, this.#best);
		const part = withColumns(this.#instance, chosen);
		const place = new Map(Array.from(chosen, (column, at) => [column, at]));
		const start = this.#best.map((column) => place.get(column)!);
		const search = new WeightedSearch(part, start, seededRandom(seed));
		const end = (isLarge ? 0.03 : 0.5) * deadline.secondsLeft();
		for (let idle = 0; idle < steps && search.bestCost > this.#bound; idle += 500) {
			const before = search.bestCost;
			search.run(500);
			if (search.bestCost < before) idle = -500;
			await this.#pace.rest(search.bestCost, this.#bound);
			if (deadline.secondsLeft() < end) {
				this.#timedOut = true;
				break;
			}
		}
		const found = search.best.map((column) => chosen[column]!);
		this.#take(withoutRedundant(this.#instance, found));
	}

	/** Branch and cut on the columns that are left after fixing, and the rows that are needed. */
	#prove(): void {
		const { highs, deadline, control } = this.#task;
		const { columns } = undecided(this.#instance, this.#multipliers, this.#cost);
		if (columns.length > MOST_PROVED) return;
		const small = reduce(withColumns(this.#instance, columns));
		this.#core = { columns: small.columns.length, rows: small.instance.rows };
		const seconds = deadline.secondsLeft();
		const solution = branchAndCut(highs, small.instance, seconds, (best, bound) =>
			control.onProgress?.({ phase: 'cover', done: 0, total: 1, best, bound })
		);
		this.#nodes += solution.nodes;
		this.#timedOut ||= solution.timedOut;
		if (solution.values.length > 0) {
			const found = Array.from(solution.values.keys()).filter((at) => solution.values[at]! > 0);
			this.#take(found.map((at) => columns[small.columns[at]!]!));
		}
		// Whatever is cheaper than the best is among the columns left.
		this.#hear(solution.status === 'infeasible' ? Infinity : solution.bound);
	}
}

function withAlso(columns: Int32Array, also: readonly number[]): Int32Array {
	return Int32Array.from(new Set([...columns, ...also])).sort();
}
