import { EngineCancelledError } from '../worker-errors.ts';

/** Where a solve is. `best` and `bound` are of the level that is being solved. */
export interface CubeProgress {
	phase: 'fits' | 'arrangements' | 'members' | 'value' | 'load' | 'missing-piece';
	done: number;
	total: number;
	best?: number;
	bound?: number;
}

/** Lets a caller watch, stop and time a solve. Without `now` there is no time limit. */
export interface CubeControl {
	onProgress?: (progress: CubeProgress) => void;
	signal?: { readonly aborted: boolean };
	/** Milliseconds on any clock. */
	now?: () => number;
}

/** @throws EngineCancelledError when the caller asked to stop */
export function stopIfCancelled(control: CubeControl): void {
	if (control.signal?.aborted) throw new EngineCancelledError();
}

/** Seconds left; without a clock a day, which no solve takes. */
export class Deadline {
	readonly #now: (() => number) | undefined;
	readonly #end: number;

	constructor(control: CubeControl, seconds: number) {
		this.#now = control.now;
		this.#end = (control.now?.() ?? 0) + seconds * 1000;
	}

	secondsLeft(): number {
		return this.#now ? Math.max(0, (this.#end - this.#now()) / 1000) : 86_400;
	}
}

/** Lets the thread's other work in, so that an abort signal can arrive between two solves. */
export async function breathe(control: CubeControl): Promise<void> {
	await new Promise<void>((resolve) => setImmediate(resolve));
	stopIfCancelled(control);
}
