export type { ExportColumn, SheetFormat } from './columns.ts';
export {
	begin,
	cancelImport,
	importTask,
	preview,
	upload,
	type Checked,
	type Preview
} from './import.ts';
export { queryOf, sheetFormat, uploadedForm } from './form.ts';
export { importJob } from './import-job.ts';
export type { ImportResult } from './import-task.ts';
export type {
	CellError,
	Counts,
	ImportColumn,
	ImportRow,
	Outcome,
	Plan,
	Recipe
} from './recipe.ts';
export { sheetResponse } from './response.ts';
export { limits, type SheetProblem } from './sheet.ts';
export { templateResponse } from './template.ts';
export { csvText } from './write-csv.ts';
