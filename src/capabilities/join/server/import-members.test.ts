import { setTimeout } from 'node:timers/promises';
import { and, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { useDatabase } from '#tests/database.ts';
import { coordinatorOf, delegateOf, person, visitor, world, type World } from '#tests/world.ts';
import type { Actor } from '#platform/server/context.ts';
import { history } from '#platform/server/audit.ts';
import { runJob } from '#platform/server/jobs.ts';
import { taskById } from '#platform/server/progress.ts';
import {
	begin,
	cancelImport,
	importJob,
	importTask,
	preview,
	upload,
	type ImportResult
} from '#platform/server/sheets/index.ts';
import { memberRecipe } from './import-members.ts';
import { peopleOf } from './queries-people.ts';
import { member } from './tables.ts';

useDatabase();

const HEAD = 'Nazwa;Forma prawna;Miejscowość;NIP;KRS;Opis';
const LIST = [
	HEAD,
	'Pracownia „Igła”;JDG;Cieszyn;526-025-02-74;;Szyjemy',
	'Fundacja Nad Olzą;fundacja;Ustroń;;123456;'
].join('\n');

const form = (text: string, name = 'lista.csv') => {
	const data = new FormData();
	data.set('file', new File([text], name));
	return data;
};

async function sent(here: World, actor: Actor, text: string): Promise<string> {
	const result = await here.as(actor, (ctx) => upload(ctx, memberRecipe, form(text)));
	if (!result.ok) throw new Error(JSON.stringify(result.error));
	return result.value.id;
}

const begun = (here: World, actor: Actor, id: string) =>
	here.as(actor, async (ctx) => begin(ctx, memberRecipe, id, new URLSearchParams()));

const run = (here: World, taskId: string) =>
	runJob(
		importJob(memberRecipe) as never,
		{ clusterId: here.cluster.id, taskId } as never,
		'http://localhost'
	);

/** Reads a file in, runs the job, and returns what became of it. */
async function imported(here: World, actor: Actor, text: string) {
	const id = await sent(here, actor, text);
	const task = await begun(here, actor, id);
	if (!task.ok) throw new Error(JSON.stringify(task.error));
	await run(here, task.value.taskId);
	const done = await here.as(actor, (ctx) => taskById(ctx, task.value.taskId));
	return {
		id,
		taskId: task.value.taskId,
		state: done!.state,
		result: done!.result as ImportResult
	};
}

const checked = async (here: World, actor: Actor, text: string, query = 'check') => {
	const id = await sent(here, actor, text);
	const found = await here.as(actor, (ctx) =>
		preview(ctx, memberRecipe, id, new URLSearchParams(query))
	);
	return found!;
};

const members = (here: World, actor: Actor) =>
	here.as(actor, (ctx) =>
		ctx.tx.select().from(member).where(eq(member.clusterId, here.cluster.id)).orderBy(member.name)
	);

test('a file becomes members: placed, found by the search, in the history', async () => {
	const here = await world();
	const coordinator = await coordinatorOf(here);
	const { state, result } = await imported(here, coordinator, LIST);
	expect([state, result]).toEqual(['done', { counts: { new: 2, changed: 0, unchanged: 0 } }]);
	const [foundation, tailor] = await members(here, coordinator);
	expect(foundation).toMatchObject({
		sector: 'social',
		legalForm: 'foundation',
		krs: '0000123456'
	});
	expect(tailor).toMatchObject({
		sector: 'business',
		nip: '5260250274',
		standing: 'active',
		joinedOn: expect.stringMatching(/^\d{4}-/),
		latitude: expect.closeTo(49.75, 1)
	});
	expect(tailor!.words).toContain('igla');
	const lines = await here.as(coordinator, (ctx) => history(ctx));
	expect(lines.map(({ action }) => action)).toEqual([
		'members.imported',
		'member.added',
		'member.added'
	]);
	expect(lines[0]).toMatchObject({
		actorName: 'Koordynatorka',
		data: { new: 2, file: 'lista.csv' }
	});
});

test('the same file twice changes nothing; a changed row changes its member only', async () => {
	const here = await world();
	const coordinator = await coordinatorOf(here);
	await imported(here, coordinator, LIST);
	const before = await members(here, coordinator);
	const again = await imported(here, coordinator, LIST);
	expect(again.result).toEqual({ counts: { new: 0, changed: 0, unchanged: 2 } });
	expect(await members(here, coordinator)).toEqual(before);
	const other = await imported(here, coordinator, LIST.replace('Szyjemy', 'Szyjemy ubrania'));
	expect(other.result).toEqual({ counts: { new: 0, changed: 1, unchanged: 1 } });
	const after = await members(here, coordinator);
	expect(after[0]).toEqual(before[0]);
	expect(after[1]).toMatchObject({ id: before[1]!.id, description: 'Szyjemy ubrania' });
	const [, line] = await here.as(coordinator, (ctx) => history(ctx, { limit: 2 }));
	expect(line).toMatchObject({ action: 'member.edited', data: { fields: ['description'] } });
});

test('an empty cell and a column that is not there leave what is known', async () => {
	const here = await world();
	const coordinator = await coordinatorOf(here);
	await imported(here, coordinator, LIST);
	const bare = 'Nazwa;Forma prawna;Miejscowość;Opis\nPRACOWNIA IGLA;sole-trader;Cieszyn;\n';
	expect((await imported(here, coordinator, bare)).result).toEqual({
		counts: { new: 0, changed: 1, unchanged: 0 }
	});
	const [tailor] = (await members(here, coordinator)).filter(({ nip }) => nip);
	expect(tailor).toMatchObject({ name: 'PRACOWNIA IGLA', description: 'Szyjemy' });
});

test('a key of the file keeps its member through a change of name, number and town', async () => {
	const here = await world();
	const coordinator = await coordinatorOf(here);
	const row = (rest: string) => `ID;Nazwa;Forma prawna;Miejscowość\nA-1;${rest}`;
	await imported(here, coordinator, row('Stara;stowarzyszenie;Cieszyn'));
	await imported(here, coordinator, row('Nowa;stowarzyszenie;Warszawa'));
	const all = await members(here, coordinator);
	expect(all).toHaveLength(1);
	expect(all[0]).toMatchObject({ name: 'Nowa', latitude: expect.closeTo(52.2, 0) });
});

test('a delegate named in the file takes the seat; the same again changes nothing', async () => {
	const here = await world();
	const coordinator = await coordinatorOf(here);
	const row = (email: string) =>
		`Nazwa;Forma prawna;Miejscowość;Delegat;E-mail delegata\nX;JDG;Cieszyn;Anna Nowa;${email}`;
	await imported(here, coordinator, row('anna@example.org'));
	const again = await imported(here, coordinator, row('ANNA@example.org'));
	expect(again.result).toEqual({ counts: { new: 0, changed: 0, unchanged: 1 } });
	await imported(here, coordinator, row('ewa@example.org'));
	const [one] = await members(here, coordinator);
	const people = await here.as(coordinator, (ctx) => peopleOf(ctx, one!.id));
	expect(people.map(({ email, role }) => [email, role])).toEqual([['ewa@example.org', 'delegate']]);
});

test('errors name row, column and value, and nothing can be saved with them', async () => {
	const here = await world();
	const coordinator = await coordinatorOf(here);
	const bad = [
		`${HEAD};Sektor;Państwo;E-mail osoby kontaktowej`,
		'Dobra;fundacja;Cieszyn;;;;;;',
		'Zła;fundcja;;5260250275;12;;kosmos;Narnia;',
		'Dobra;fundacja;Cieszyn;;;;;;',
		'Trzecia;fundacja;Cieszyn;5260250274;;;biznes;;anna@example.org',
		'Czwarta;JDG;Cieszyn;5260250274;;;;;'
	].join('\n');
	const { checked: found } = await checked(here, coordinator, bad);
	expect(found!.errors.map(({ row, column, code }) => `${row} ${column} ${code}`).sort()).toEqual([
		'3 country word',
		'3 krs krs-length',
		'3 legalForm word',
		'3 nip nip-check',
		'3 sector sector',
		'3 town required',
		'4  twice',
		'5 contactName contact',
		'5 legalForm legal-form'
	]);
	expect(found!.errors.find(({ code }) => code === 'nip-check')?.value).toBe('5260250275');
	const refused = await imported(here, coordinator, bad);
	expect(refused.result).toHaveProperty('errors');
	expect(await members(here, coordinator)).toEqual([]);
});

test('a NIP that another organisation has is an error at its cell', async () => {
	const here = await world();
	const coordinator = await coordinatorOf(here);
	const file = (first: string, second: string) =>
		`ID;Nazwa;Forma prawna;Miejscowość;NIP\nA-1;Stara;JDG;Cieszyn;${first}\nA-2;Druga;JDG;Cieszyn;${second}`;
	await imported(here, coordinator, file('5260250274', ''));
	const { checked: found } = await checked(here, coordinator, file('', '526-025-02-74'));
	expect(found!.errors).toEqual([
		{ row: 3, column: 'nip', code: 'nip-taken', value: '526-025-02-74', data: { name: 'Stara' } }
	]);
});

test('members who are gone do not come back by a file', async () => {
	const here = await world();
	const coordinator = await coordinatorOf(here);
	const file = 'ID;Nazwa;Forma prawna;Miejscowość\nA-1;Stara;stowarzyszenie;Cieszyn';
	await imported(here, coordinator, file);
	await here.as(coordinator, (ctx) =>
		ctx.tx
			.update(member)
			.set({ standing: 'left' })
			.where(and(eq(member.clusterId, here.cluster.id), eq(member.externalKey, 'A-1')))
	);
	const { checked: found } = await checked(here, coordinator, file);
	expect(found!.errors).toMatchObject([{ row: 2, code: 'gone' }]);
});

test('columns are matched by their names and can be matched by hand', async () => {
	const here = await world();
	const coordinator = await coordinatorOf(here);
	const odd = 'Pełna nazwa;Co robią;miasto;Typ\nX;Szyją;Cieszyn;JDG';
	const found = await checked(here, coordinator, odd, '');
	const index = (key: string) => found.columns.find((column) => column.key === key)?.index;
	expect(['name', 'town', 'legalForm', 'description'].map(index)).toEqual([0, 2, 3, null]);
	const corrected = await checked(
		here,
		coordinator,
		odd,
		'check&column.name=0&column.town=2&column.legalForm=3&column.description=1'
	);
	expect(corrected.checked?.counts).toEqual({ new: 1, changed: 0, unchanged: 0 });
	const missing = await checked(here, coordinator, odd, 'check&column.name=0&column.town=');
	expect(missing.missing).toEqual({
		'column.legalForm': 'sheet-missing',
		'column.town': 'sheet-missing'
	});
	expect(missing.checked).toBeNull();
});

test('pressing twice starts one import, and running its job twice writes once', async () => {
	const here = await world();
	const coordinator = await coordinatorOf(here);
	const id = await sent(here, coordinator, LIST);
	const both = await Promise.all([begun(here, coordinator, id), begun(here, coordinator, id)]);
	expect(both[0]).toEqual(both[1]);
	const { taskId } = (both[0] as { value: { taskId: string } }).value;
	await run(here, taskId);
	await run(here, taskId);
	expect(await members(here, coordinator)).toHaveLength(2);
	expect(await begun(here, coordinator, id)).toEqual(both[0]);
});

test('two people who import at once do not make anything twice', async () => {
	const here = await world();
	const [one, other] = [await coordinatorOf(here), await coordinatorOf(here)];
	const results = await Promise.all([imported(here, one, LIST), imported(here, other, LIST)]);
	expect(results.map(({ result }) => result)).toContainEqual({
		counts: { new: 0, changed: 0, unchanged: 2 }
	});
	expect(await members(here, one)).toHaveLength(2);
});

test('a cancelled import leaves nothing and can be started again', async () => {
	const here = await world();
	const coordinator = await coordinatorOf(here);
	const rows = Array.from({ length: 3000 }, (_, n) => `Organizacja ${n};JDG;Cieszyn`);
	const text = ['Nazwa;Forma prawna;Miejscowość', ...rows].join('\n');
	const id = await sent(here, coordinator, text);
	const first = await begun(here, coordinator, id);
	const { taskId } = (first as { value: { taskId: string } }).value;
	const running = run(here, taskId);
	await setTimeout(100);
	await here.as(coordinator, (ctx) => cancelImport(ctx, memberRecipe, taskId));
	await running;
	const task = await here.as(coordinator, (ctx) => taskById(ctx, taskId));
	expect([task!.state, task!.result]).toEqual(['cancelled', null]);
	expect(await members(here, coordinator)).toEqual([]);
	const second = await begun(here, coordinator, id);
	expect(second.ok && second.value.taskId).not.toBe(taskId);
});

test('nobody but a coordinator imports, and each sees only their own file', async () => {
	const here = await world();
	const coordinator = await coordinatorOf(here);
	const delegate = await delegateOf([(await person('x')).id]);
	for (const actor of [delegate, visitor]) {
		const result = await here.as(actor, (ctx) => upload(ctx, memberRecipe, form(LIST)));
		expect(result).toEqual({ ok: false, error: { code: 'not-found' } });
	}
	const id = await sent(here, coordinator, LIST);
	const strangers: [World, Actor][] = [
		[here, delegate],
		[here, await coordinatorOf(here)]
	];
	const there = await world();
	strangers.push([there, await coordinatorOf(there)]);
	for (const [where, actor] of strangers) {
		expect(
			await where.as(actor, (ctx) => preview(ctx, memberRecipe, id, new URLSearchParams()))
		).toBeNull();
		expect(await begun(where, actor, id)).toMatchObject({ ok: false });
	}
	const task = await begun(here, coordinator, id);
	const { taskId } = (task as { value: { taskId: string } }).value;
	expect(await here.as(delegate, (ctx) => importTask(ctx, memberRecipe, taskId))).toBeNull();
	expect(await here.as(delegate, (ctx) => cancelImport(ctx, memberRecipe, taskId))).toMatchObject({
		ok: false
	});
});
