import { expect, test } from 'vitest';
import { useDatabase } from '#tests/database.ts';
import { acceptAmendment } from './amendment-accept.ts';
import { amendmentList } from './amendment-list.ts';
import { amendmentPage } from './amendment-page.ts';
import { rejectAmendment } from './amendment-reject.ts';
import { withdrawAmendment } from './amendment-withdraw.ts';
import { headOf, must, proposed, rulebookWorld, words } from './rulebook.test-world.ts';
import { versionDiff } from './rulebook-versions.ts';

useDatabase();

const everyone = words('joining.open', 'Klaster jest otwarty dla każdego z powiatu.');
const county = words('joining.open', 'Klaster jest otwarty dla każdej firmy z województwa.');
const appeal = words('joining.appeal', 'Na odwołanie członek ma {=join.appealDays}.');
const appealTitle = { kind: 'edit', clause: 'joining.appeal', title: 'Prawo odwołania' } as const;

const bodyIn = async (here: Awaited<ReturnType<typeof rulebookWorld>>, id: string) =>
	(await headOf(here)).text.chapters
		.flatMap(({ clauses }) => clauses)
		.find((clause) => clause.id === id)!;

test('amendments of other words merge by themselves, whichever comes first', async () => {
	const here = await rulebookWorld();
	const ids = [
		await proposed(here, [everyone]),
		await proposed(here, [appeal]),
		await proposed(here, [appealTitle])
	];
	for (const [at, id] of ids.reverse().entries()) {
		const accepted = await here.as(here.coordinator, (ctx) => acceptAmendment(ctx, id, {}));
		expect(accepted).toEqual({ ok: true, value: { version: at + 2 } });
	}
	expect(await bodyIn(here, 'joining.open')).toMatchObject({ body: everyone.body });
	expect(await bodyIn(here, 'joining.appeal')).toMatchObject({
		title: 'Prawo odwołania',
		body: appeal.body
	});
	const diff = await here.as(here.coordinator, (ctx) => versionDiff(ctx, 1, 4));
	expect(diff!.changes.clauses.map(({ id }) => id)).toEqual(['joining.open', 'joining.appeal']);
	const ended = await here.as(here.coordinator, (ctx) => amendmentList(ctx, { open: false }));
	expect(ended.map(({ end }) => end!.outcome)).toEqual(['accepted', 'accepted', 'accepted']);
});

test('the same words: a person gets both side by side and writes what stays', async () => {
	const here = await rulebookWorld();
	const [first, second] = [await proposed(here, [everyone]), await proposed(here, [county])];
	must(await here.as(here.coordinator, (ctx) => acceptAmendment(ctx, first, {})));
	const head = await headOf(here);
	const view = (await here.as(here.coordinator, (ctx) => amendmentPage(ctx, second)))!;
	expect(view.merge!.overlaps).toMatchObject([
		{ clause: 'joining.open', field: 'body', head: everyone.body, theirs: county.body }
	]);
	const accept = (fields: Record<string, unknown>) =>
		here.as(here.coordinator, (ctx) => acceptAmendment(ctx, second, fields));
	expect(await accept({ head: head.id })).toMatchObject({
		error: { fields: { 'resolved:0': 'required' } }
	});
	expect(await accept({ head: view.amendment.baseId, 'resolved:0': 'x' })).toMatchObject({
		error: { code: 'stale' }
	});
	const chosen = 'Klaster jest otwarty dla każdego z województwa.';
	must(await accept({ head: head.id, 'resolved:0': chosen }));
	expect(await bodyIn(here, 'joining.open')).toMatchObject({ body: chosen });
});

test('two accepted at once: each makes its version, nothing is lost', async () => {
	const here = await rulebookWorld();
	const ids = [await proposed(here, [everyone]), await proposed(here, [appeal])];
	const both = await Promise.all(
		ids.map((id) => here.as(here.coordinator, (ctx) => acceptAmendment(ctx, id, {})))
	);
	expect(both.map((one) => must(one).version).sort()).toEqual([2, 3]);
	expect(await bodyIn(here, 'joining.open')).toMatchObject({ body: everyone.body });
	expect(await bodyIn(here, 'joining.appeal')).toMatchObject({ body: appeal.body });
});

test('pressed twice it is one version; what ended another way cannot be accepted', async () => {
	const here = await rulebookWorld();
	const [first, second] = [await proposed(here, [everyone]), await proposed(here, [appeal])];
	const accept = (id: string) => here.as(here.coordinator, (ctx) => acceptAmendment(ctx, id, {}));
	const twice = await Promise.all([accept(first), accept(first)]);
	expect(twice.map((one) => must(one).version)).toEqual([2, 2]);
	must(await here.as(here.tailors, (ctx) => withdrawAmendment(ctx, second)));
	expect(await accept(second)).toMatchObject({
		error: { fields: { '': 'amendment-withdrawn' } }
	});
});

test('an amendment that says what is there already makes no version', async () => {
	const here = await rulebookWorld();
	const [first, same] = [await proposed(here, [everyone]), await proposed(here, [everyone])];
	must(await here.as(here.coordinator, (ctx) => acceptAmendment(ctx, first, {})));
	expect(await here.as(here.coordinator, (ctx) => acceptAmendment(ctx, same, {}))).toMatchObject({
		error: { fields: { '': 'nothing-changed' } }
	});
});

test('only the coordinator decides; a rejection has its reason', async () => {
	const here = await rulebookWorld();
	const id = await proposed(here, [everyone]);
	const by = (actor: typeof here.clerk) => ({
		accept: here.as(actor, (ctx) => acceptAmendment(ctx, id, {})),
		reject: here.as(actor, (ctx) => rejectAmendment(ctx, id, { reason: 'Za szeroko' }))
	});
	expect(await by(here.tailors).accept).toMatchObject({ error: { code: 'not-found' } });
	expect(await by(here.tailors).reject).toMatchObject({ error: { code: 'not-found' } });
	expect(
		await here.as(here.coordinator, (ctx) => rejectAmendment(ctx, id, { reason: ' ' }))
	).toMatchObject({ error: { fields: { reason: 'required' } } });
	must(
		await here.as(here.coordinator, (ctx) => rejectAmendment(ctx, id, { reason: 'Za szeroko' }))
	);
	const view = await here.as(here.clerk, (ctx) => amendmentPage(ctx, id));
	expect(view).toMatchObject({
		merge: null,
		amendment: { end: { outcome: 'rejected', reason: 'Za szeroko' } }
	});
});

test('only who proposed it withdraws it', async () => {
	const here = await rulebookWorld();
	const id = await proposed(here, [everyone]);
	const withdraw = (actor: typeof here.clerk) =>
		here.as(actor, async (ctx) => (await withdrawAmendment(ctx, id)).ok);
	expect(await withdraw(here.clerk)).toBe(false);
	expect(await withdraw(here.tailors)).toBe(true);
	expect(await withdraw(here.tailors)).toBe(true);
});
