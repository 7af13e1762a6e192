import { randomUUID } from 'node:crypto';
import { ownerRows } from '#platform/server/db.ts';

/** What the catalogue says about a table, as far as it takes to make a valid row of it. */
export interface Table {
	name: string;
	columns: { name: string; type: string; required: boolean; choices: string[] }[];
	/** Foreign keys: this table's columns against the other's, in order. */
	references: { columns: string[]; table: string; target: string[] }[];
	primaryKey: string[];
	rowSecurity: boolean;
}

/** Every table of the schema, those that are referenced before those that refer to them. */
export async function allTables(): Promise<Table[]> {
	const names = await ownerRows<{ name: string; secured: boolean }>(
		`select relname as name, relrowsecurity as secured from pg_class
		where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1`
	);
	const tables = await Promise.all(names.map(({ name, secured }) => describe(name, secured)));
	const sorted: Table[] = [];
	const visit = (table: Table) => {
		if (sorted.includes(table)) return;
		for (const { table: other } of table.references) {
			if (other !== table.name) visit(tables.find(({ name }) => name === other)!);
		}
		sorted.push(table);
	};
	tables.forEach(visit);
	return sorted;
}

async function describe(name: string, rowSecurity: boolean): Promise<Table> {
	const columns = await ownerRows<{ name: string; type: string; required: boolean }>(
		`select attname as name, format_type(atttypid, null) as type, attnotnull and not atthasdef as required
		from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped`,
		[name]
	);
	const checks = await ownerRows<{ text: string }>(
		`select pg_get_constraintdef(oid) as text from pg_constraint where conrelid = $1::regclass and contype = 'c'`,
		[name]
	);
	const keys = await ownerRows<{
		type: string;
		columns: string[];
		table: string;
		target: string[];
	}>(
		`select contype as type, confrelid::regclass::text as table,
			(select array_agg(a.attname::text order by o) from unnest(conkey) with ordinality k(n, o) join pg_attribute a on a.attrelid = conrelid and a.attnum = n) as columns,
			(select array_agg(a.attname::text order by o) from unnest(confkey) with ordinality k(n, o) join pg_attribute a on a.attrelid = confrelid and a.attnum = n) as target
		from pg_constraint where conrelid = $1::regclass and contype in ('f', 'p')`,
		[name]
	);
	const choicesOf = (column: string) => {
		const check = checks.find(({ text }) => new RegExp(`\\b${column}\\b.*ARRAY\\[`).test(text));
		return [...(check?.text ?? '').matchAll(/'([^']+)'::text/g)].map((match) => match[1]!);
	};
	return {
		name,
		columns: columns.map((column) => ({ ...column, choices: choicesOf(column.name) })),
		references: keys.filter(({ type }) => type === 'f'),
		primaryKey: keys.find(({ type }) => type === 'p')?.columns ?? [],
		rowSecurity
	};
}

export type Row = Record<string, unknown>;

/** A valid row of a table in a cluster, pointing at the rows already made. */
export function anyRow(table: Table, clusterId: string, made: Map<string, Row>): Row {
	const row: Row = {};
	for (const { name, type, required, choices } of table.columns) {
		if (required) row[name] = plainValue(type, choices);
	}
	if ('cluster_id' in row) row.cluster_id = clusterId;
	for (const { columns, table: other, target } of table.references) {
		for (const [index, column] of columns.entries()) {
			if (column !== 'cluster_id' && made.has(other))
				row[column] = made.get(other)![target[index]!];
		}
	}
	return row;
}

function plainValue(type: string, choices: string[]): unknown {
	switch (type) {
		case 'uuid':
			return randomUUID();
		case 'boolean':
			return false;
		case 'jsonb':
			return '{}';
		case 'date':
			return '2026-11-24';
		case 'timestamp with time zone':
			return '2026-11-24T10:00:00Z';
		case 'bytea':
			return Buffer.from('x');
		case 'text[]':
			return [choices[0] ?? 'x'];
		case 'text':
			return choices[0] ?? `text ${randomUUID().slice(0, 8)}`;
		default:
			return 1;
	}
}

/** The statement that inserts a row, and its values. */
export function insertOf(table: string, row: Row): [string, unknown[]] {
	const names = Object.keys(row);
	const places = names.map((_, index) => `$${index + 1}`);
	return [
		`insert into ${table} (${names.join(', ')}) values (${places.join(', ')})`,
		Object.values(row)
	];
}
