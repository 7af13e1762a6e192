import type { Highs } from 'highs';
import type { Arrangement } from './arrangement.ts';
import type { Deadline } from '../control.ts';
import type { CubeControl } from './control.ts';
import type { Work } from './exact.ts';
import type { Instance } from './instance.ts';
import type { Plan } from './plan.ts';

/** What every step of a solve needs. */
export interface SolveContext {
	highs: Highs;
	instance: Instance;
	control: CubeControl;
	deadline: Deadline;
	work: Work;
}

/** What the levels of one component came to. */
export interface ComponentSolution {
	plan: Plan;
	bounds: { members: number; value: number; load: number };
	/** The arrangements that were looked at. */
	arrangements: readonly Arrangement[];
}
