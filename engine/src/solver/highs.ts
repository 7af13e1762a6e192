import loadHighs from 'highs';
import type { Highs } from 'highs';

let runtime: Promise<Highs> | undefined;

/** The HiGHS runtime of this thread, loaded on first use (50 to 100 ms). */
export function highsRuntime(): Promise<Highs> {
	runtime ??= loadHighs();
	return runtime;
}
