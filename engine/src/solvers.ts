import { z } from 'zod';
import type { SolverControl } from './control.ts';
import { readInput } from './read-input.ts';

/** A solver as the worker thread, the command line and the documents see it. */
export interface Solver {
	/** The schemas of what it takes and of what it gives. */
	input: z.ZodType;
	output: z.ZodType;
	/**
	 * Solves. The same input and seed give the same answer, unless a time limit cut the search short.
	 * @throws EngineInputError when the input is malformed
	 * @throws EngineCancelledError when the caller asked to stop
	 */
	solve(input: unknown, control: SolverControl): Promise<unknown>;
}

/** Every solver by its name; loaded when it is first needed. */
export const solvers = {
	match: async (): Promise<Solver> => {
		const { match, matchInput, matchOutput } = await import('./match/index.ts');
		return solver(matchInput, matchOutput, match);
	},
	cube: async (): Promise<Solver> => {
		const cube = await import('./cube/index.ts');
		return solver(cube.cubeInput, cube.cubeOutput, async (input, control) =>
			cube.solveCube(await cube.cubeFromListings(input, control), control)
		);
	},
	'missing-piece': async (): Promise<Solver> => {
		const cube = await import('./cube/index.ts');
		return solver(cube.missingPieceInput, cube.missingPieceOutput, async (given, control) => {
			const { cube: input, candidates } = readInput(
				z.object({ cube: z.unknown(), candidates: cube.missingPieceInput.shape.candidates }),
				given,
				"The missing piece's input"
			);
			const problem = await cube.cubeFromListings(input, control);
			return cube.missingPiece(problem, candidates, control);
		});
	},
	exchange: async (): Promise<Solver> => {
		const { exchangeInput, exchangeOutput, solveExchange } = await import('./exchange/index.ts');
		return solver(exchangeInput, exchangeOutput, solveExchange);
	},
	consortium: async (): Promise<Solver> => {
		const { consortiumInput, consortiumOutput, solveConsortium } =
			await import('./consortium/index.ts');
		return solver(consortiumInput, consortiumOutput, solveConsortium);
	},
	opinion: async (): Promise<Solver> => {
		const { opinionInput, opinionOutput, solveOpinion } = await import('./opinion/index.ts');
		return solver(opinionInput, opinionOutput, solveOpinion);
	},
	clearing: async (): Promise<Solver> => {
		const { clearingInput, clearingOutput, solveClearing } = await import('./clearing/index.ts');
		return solver(clearingInput, clearingOutput, solveClearing);
	},
	seating: async (): Promise<Solver> => {
		const { seatingInput, seatingOutput, solveSeating } = await import('./seating/index.ts');
		return solver(seatingInput, seatingOutput, solveSeating);
	}
};

export type SolverName = keyof typeof solvers;

function solver<Input extends z.ZodType, Output extends z.ZodType>(
	input: Input,
	output: Output,
	solve: (input: z.input<Input>, control: SolverControl) => Promise<z.output<Output>>
): Solver {
	// Each solver checks what it is given and says what is wrong with it.
	return { input, output, solve: (given, control) => solve(given as z.input<Input>, control) };
}
