/** A column of a list that leaves Klaster. */
export interface ExportColumn<Row> {
	label: string;
	/** Days are yyyy-mm-dd texts; null is an empty cell. */
	value(row: Row): string | number | Date | null;
}

export type SheetFormat = 'csv' | 'xlsx';
