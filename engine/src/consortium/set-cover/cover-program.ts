import type { Highs } from 'highs';
import { IntegerProgramBuilder } from '../../solver/integer-program.ts';
import type { Term } from '../../solver/integer-program.ts';
import { minimize } from '../../solver/minimize.ts';
import type { IntegerSolution } from '../../solver/minimize.ts';
import { rowLists } from './instance.ts';
import type { CoverInstance } from './instance.ts';

/** The set cover as an integer program: one row of ones for each row. */
export function coverProgram(instance: CoverInstance) {
	const builder = new IntegerProgramBuilder();
	const { starts, columnOf } = rowLists(instance);
	for (const cost of instance.cost) builder.column(cost);
	for (let row = 0; row < instance.rows; row++) {
		const columns = columnOf.subarray(starts[row], starts[row + 1]);
		builder.row(
			1,
			Array.from(columns, (column): Term => [column, 1]),
			Infinity
		);
	}
	return builder.build();
}

/** Solves the cover by branch and cut; it is reduced already, so that presolve would be idle work. */
export function branchAndCut(
	highs: Highs,
	instance: CoverInstance,
	seconds: number,
	onBound: (value: number, bound: number) => void
): IntegerSolution {
	return minimize(highs, coverProgram(instance), { seconds, highs: { presolve: 'off' }, onBound });
}
