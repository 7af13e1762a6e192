import { beforeAll, expect, test } from 'vitest';
import { newId } from '#platform/domain/id.ts';
import { ownerPool, ownerRows } from '#platform/server/db.ts';
import { allTables, anyRow, insertOf, type Row, type Table } from './any-row.ts';
import { useDatabase } from './database.ts';

useDatabase();

/** Two clusters with one row in every table; every test acts as the app in the second one. */
let tables: Table[];
const theirs = { id: newId(), rows: new Map<string, Row>() };
const ours = { id: newId(), rows: new Map<string, Row>() };
const belongsToCluster = (table: Table) => table.columns.some(({ name }) => name === 'cluster_id');

beforeAll(async () => {
	tables = await allTables();
	for (const { id, rows } of [theirs, ours]) {
		const cluster = { id, slug: `c-${id}`, name: 'Klaster' };
		await ownerRows(...insertOf('cluster', cluster));
		rows.set('cluster', cluster);
		for (const table of tables.filter(({ name }) => !['cluster', 'migration'].includes(name))) {
			const row = anyRow(table, id, rows);
			await ownerRows(...insertOf(table.name, row));
			rows.set(table.name, row);
		}
	}
});

/** Runs one statement as the app does in our cluster, and takes it back; `before` as the owner. */
async function asApp(statement: string, values: unknown[] = [], before = 'select 1') {
	const client = await ownerPool().connect();
	try {
		await client.query('begin');
		await client.query(before);
		await client.query(
			`select set_config('role', 'klaster_app', true), set_config('klaster.cluster', $1, true)`,
			[ours.id]
		);
		return await client.query(statement, values);
	} finally {
		await client.query('rollback');
		client.release();
	}
}

const count = async (statement: string, values: unknown[] = []) =>
	(await asApp(statement, values)).rowCount;

test('every table of a cluster has its cluster in its key, in its references, and row security', () => {
	const faults = tables.filter(belongsToCluster).flatMap((table) => [
		...(table.rowSecurity ? [] : [`${table.name} has no row security`]),
		...(table.primaryKey[0] === 'cluster_id' ? [] : [`${table.name}: key without cluster`]),
		...table.references
			.filter(({ table: other, columns }) => {
				const target = tables.find(({ name }) => name === other)!;
				return belongsToCluster(target) && !columns.includes('cluster_id');
			})
			.map(({ table: other }) => `${table.name} points at ${other} without its cluster`)
	]);
	expect(faults).toEqual([]);
	expect(tables.filter(belongsToCluster).length).toBeGreaterThan(15);
});

test('another cluster’s rows cannot be read', async () => {
	for (const { name } of tables.filter(belongsToCluster)) {
		expect([name, await count(`select 1 from ${name} where cluster_id = $1`, [theirs.id])]).toEqual(
			[name, 0]
		);
		expect([name, await count(`select 1 from ${name}`)]).toEqual([name, 1]);
	}
	expect(await count('select 1 from cluster')).toBe(1);
});

test('another cluster’s rows cannot be changed or deleted', async () => {
	for (const { name } of tables.filter(belongsToCluster)) {
		for (const statement of [
			`update ${name} set cluster_id = cluster_id where cluster_id = $1`,
			`delete from ${name} where cluster_id = $1`
		]) {
			const touched = await count(statement, [theirs.id]).catch((error: Error) =>
				/permission denied/.test(error.message) ? 0 : error
			);
			expect([statement, touched]).toEqual([statement, 0]);
		}
	}
});

test('nothing can be written into another cluster, and nothing moved there', async () => {
	for (const table of tables.filter(belongsToCluster)) {
		const row = {
			...anyRow(table, theirs.id, theirs.rows),
			...('id' in theirs.rows.get(table.name)! ? { id: newId() } : {})
		};
		await expect(asApp(...insertOf(table.name, row)), table.name).rejects.toThrow(
			/row-level security/
		);
		await expect(
			asApp(`update ${table.name} set cluster_id = $1`, [theirs.id]),
			table.name
		).rejects.toThrow(/row-level security|permission denied|foreign key/);
	}
});

test('no row can point into another cluster', async () => {
	for (const table of tables.filter(belongsToCluster)) {
		for (const { columns, table: other, target } of table.references) {
			if (!belongsToCluster(tables.find(({ name }) => name === other)!)) continue;
			const row: Row = {
				...anyRow(table, ours.id, ours.rows),
				...('id' in ours.rows.get(table.name)! ? { id: newId() } : {})
			};
			for (const [index, column] of columns.entries()) {
				if (column !== 'cluster_id') row[column] = theirs.rows.get(other)![target[index]!];
			}
			// A reference is checked last: without its unique indexes nothing else refuses the row.
			const drop = await ownerRows<{ text: string }>(
				`select coalesce(string_agg(format('drop index %s;', indexrelid::regclass), ''), 'select 1') as text
				from pg_index where indrelid = $1::regclass and indisunique and not indisprimary`,
				[table.name]
			);
			await expect(
				asApp(...insertOf(table.name, row), drop[0]!.text),
				`${table.name} → ${other}`
			).rejects.toThrow(/foreign key/);
		}
	}
});

test('the app cannot touch what sign-in and migrations keep', async () => {
	for (const { name } of tables.filter(
		(table) => !belongsToCluster(table) && table.name !== 'cluster'
	)) {
		await expect(asApp(`select 1 from ${name}`), name).rejects.toThrow(/permission denied/);
	}
});
