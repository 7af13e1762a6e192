import type { Highs } from 'highs';
import { breathe, Deadline } from '../control.ts';
import type { SolverControl } from '../control.ts';
import type { Assignment } from './assignment.ts';
import type { Instance } from './instance.ts';
import { fromSetCover } from './plain-cover.ts';
import { solveProgram } from './program-solve.ts';
import type { ProgramAnswer, ProgramTask } from './program-solve.ts';
import type { CoverInstance } from './set-cover/instance.ts';
import { solveCover } from './set-cover/solve.ts';

export type ConsortiumPhase = 'cover' | 'teams' | 'prices' | 'conflict';

/** One solve of an instance: its programs one after another, their clock and their counts. */
export class Session {
	readonly instance: Instance;
	readonly control: SolverControl<ConsortiumPhase>;
	readonly deadline: Deadline;
	readonly #highs: Highs;
	solves = 0;
	nodes = 0;
	columns = 0;
	rows = 0;
	timedOut = false;

	constructor(instance: Instance, control: SolverControl<ConsortiumPhase>, highs: Highs) {
		this.instance = instance;
		this.control = control;
		this.deadline = new Deadline(control, instance.problem.timeLimitSeconds);
		this.#highs = highs;
	}

	/** Tells where the solve is and lets an abort in. */
	async step(phase: ConsortiumPhase, done: number, total: number): Promise<void> {
		this.control.onProgress?.({ phase, done, total });
		await breathe(this.control);
	}

	/**
	 * Solves the program that `choice` makes of the instance, in at most `share` of the time left.
	 * `start` is an assignment that the choice allows.
	 */
	solve(
		phase: ConsortiumPhase,
		choice: ProgramTask['choice'],
		share: number,
		start?: Assignment
	): ProgramAnswer {
		const { onProgress } = this.control;
		const answer = solveProgram(this.#highs, this.instance, {
			choice,
			start,
			seconds: () => this.deadline.secondsLeft() * share,
			onBound: (best, bound) => onProgress?.({ phase, done: 0, total: 1, best, bound })
		});
		return this.#count(answer);
	}

	/** Solves the instance as the set cover that it is. */
	async cover(cover: CoverInstance): Promise<ProgramAnswer> {
		const answer = await solveCover(cover, {
			highs: this.#highs,
			deadline: this.deadline,
			seed: this.instance.problem.seed,
			control: this.control as SolverControl
		});
		return this.#count(fromSetCover(this.instance, answer));
	}

	#count(answer: ProgramAnswer): ProgramAnswer {
		this.solves++;
		this.nodes += answer.nodes;
		this.columns = Math.max(this.columns, answer.columns);
		this.rows = Math.max(this.rows, answer.rows);
		this.timedOut ||= answer.timedOut;
		return answer;
	}
}
