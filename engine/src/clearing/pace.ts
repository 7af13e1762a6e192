import { breathe } from '../control.ts';
import type { SolverControl } from '../control.ts';

/** Units of work, each about a look at one arc or row, after which other work may run: some 20 ms. */
const REST_AFTER = 1 << 21;

/** Keeps a long computation from holding its thread: rests after so much work. */
export class Pace {
	readonly #control: Pick<SolverControl, 'signal'>;
	#spent = 0;

	constructor(control: Pick<SolverControl, 'signal'>) {
		this.#control = control;
	}

	/** @throws EngineCancelledError when the caller asked to stop */
	async spend(units: number): Promise<void> {
		this.#spent += units;
		if (this.#spent >= REST_AFTER) await this.rest();
	}

	/** @throws EngineCancelledError when the caller asked to stop */
	async rest(): Promise<void> {
		this.#spent = 0;
		await breathe(this.#control);
	}
}
