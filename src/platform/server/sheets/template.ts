import type { SheetFormat } from './columns.ts';
import type { Recipe } from './recipe.ts';
import { sheetResponse } from './response.ts';

/** An empty table with the right heads and one example, for whoever has no file yet. */
export const templateResponse = <Item>(
	recipe: Recipe<Item>,
	format: SheetFormat,
	name: string
): Response =>
	sheetResponse(
		format,
		name,
		name,
		recipe.columns.map(({ label, example }) => ({ label: label(), value: () => example })),
		[null]
	);
