import { breathe } from '../../control.ts';
import type { SolverControl } from '../../control.ts';

/** About 30 ms of work in entries of lists. */
const A_WHILE = 6_000_000;

/** Lets the thread breathe, and tells of progress, once every so much work. */
export class Pace {
	readonly #control: SolverControl;
	#spent = 0;

	constructor(control: SolverControl) {
		this.#control = control;
	}

	/** Whether it is time for a {@link rest}, after so many entries more. */
	isDue(entries: number): boolean {
		this.#spent += entries;
		return this.#spent > A_WHILE;
	}

	/** @throws EngineCancelledError when the caller asked to stop */
	async rest(best: number, bound: number): Promise<void> {
		this.#spent = 0;
		this.#control.onProgress?.({ phase: 'cover', done: 0, total: 1, best, bound });
		await breathe(this.#control);
	}
}
