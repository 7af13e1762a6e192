/**
 * A backup is gzipped text, one JSON value a line: the header, then for each table its heading and
 * its rows (each the row's own text form in PostgreSQL, which is exact for every type), then the
 * waiting jobs, then the end with the number of rows, so that a cut file is noticed.
 */
export interface Header {
	klaster: 'backup';
	format: 1;
	made: string;
	/** Names of the migrations that shaped these tables, oldest first. */
	migrations: string[];
}

export interface TableHeading {
	table: string;
	/** Without the generated ones. */
	columns: string[];
}

export interface SequenceValue {
	sequence: string;
	value: string;
	called: boolean;
}

export interface WaitingJob {
	job: string;
	payload: unknown;
	queue: string | null;
	runAt: string;
	maxAttempts: number;
	key: string | null;
	priority: number;
}

export interface End {
	rows: number;
}

export type Line = Header | TableHeading | SequenceValue | WaitingJob | End | string;
