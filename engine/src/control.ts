import { EngineCancelledError } from './worker-errors.ts';

/** Where a solve is. `best` and `bound` are of what the phase works on. */
export interface SolverProgress<Phase extends string = string> {
	phase: Phase;
	done: number;
	total: number;
	best?: number;
	bound?: number;
}

/** Lets a caller watch, stop and time a solve. Without `now` there is no time limit. */
export interface SolverControl<Phase extends string = string> {
	onProgress?: (progress: SolverProgress<Phase>) => void;
	signal?: { readonly aborted: boolean };
	/** Milliseconds on any clock. */
	now?: () => number;
}

/** @throws EngineCancelledError when the caller asked to stop */
export function stopIfCancelled(control: Pick<SolverControl, 'signal'>): void {
	if (control.signal?.aborted) throw new EngineCancelledError();
}

/** Lets the thread's other work in, so that an abort signal can arrive in a long computation. */
export async function breathe(control: Pick<SolverControl, 'signal'>): Promise<void> {
	await new Promise<void>((resolve) => setImmediate(resolve));
	stopIfCancelled(control);
}

/** How long a solve may still take. */
export class Deadline {
	readonly #now: (() => number) | undefined;
	readonly #end: number;

	constructor(control: Pick<SolverControl, 'now'>, seconds: number) {
		this.#now = control.now;
		this.#end = (control.now?.() ?? 0) + seconds * 1000;
	}

	/** Seconds left; without a clock a day, which no solve takes. */
	secondsLeft(): number {
		return this.#now ? Math.max(0, (this.#end - this.#now()) / 1000) : 86_400;
	}
}
