import { expect, test } from 'vitest';
import { newId } from '#platform/domain/id.ts';
import { useDatabase } from '#tests/database.ts';
import { visitor } from '#tests/world.ts';
import { acceptAmendment } from './amendment-accept.ts';
import { commentOnClause } from './clause-comment.ts';
import { clausePage } from './clause-page.ts';
import { resolveComment } from './clause-resolve-comment.ts';
import {
	headOf,
	must,
	proposed,
	rulebookWorld,
	suspendedIn,
	words
} from './rulebook.test-world.ts';
import { rulebookPage } from './rulebook-page.ts';

useDatabase();

test('a comment stands beside its clause until it is dealt with', async () => {
	const here = await rulebookWorld();
	const version = (await headOf(here)).id;
	const fields = { version, body: 'Którego powiatu?', quote: 'z powiatu', key: newId() };
	const comment = () =>
		here.as(here.tailors, (ctx) => commentOnClause(ctx, 'joining.open', fields));
	expect(await comment()).toEqual({ ok: true, value: { id: fields.key } });
	expect(await comment()).toEqual({ ok: true, value: { id: fields.key } });
	const beside = async () =>
		(await here.as(here.clerk, (ctx) => rulebookPage(ctx)))!.beside['joining.open'];
	expect(await beside()).toEqual({ comments: 1, amendments: [] });
	const resolve = (actor: typeof visitor) =>
		here.as(actor, async (ctx) => (await resolveComment(ctx, fields.key)).ok);
	expect(await resolve(here.clerk)).toBe(false);
	expect(await resolve(here.coordinator)).toBe(true);
	expect(await resolve(here.tailors)).toBe(true);
	expect(await beside()).toBeUndefined();
	const view = await here.as(here.clerk, (ctx) => clausePage(ctx, 'joining.open'));
	expect(view!.comments).toMatchObject([
		{ quote: 'z powiatu', version: 1, resolvedBy: 'Koordynatorka', can: { resolve: false } }
	]);
});

test('only on a clause that is there, by who takes part, with words', async () => {
	const here = await rulebookWorld();
	const version = (await headOf(here)).id;
	const comment = (actor: typeof visitor, clause = 'joining.open', body = 'Uwaga') =>
		here.as(actor, (ctx) => commentOnClause(ctx, clause, { version, body }));
	expect(await comment(here.tailors, 'joining.gone')).toMatchObject({
		error: { code: 'not-found' }
	});
	expect(await comment(visitor)).toMatchObject({ error: { code: 'not-found' } });
	expect(await comment(await suspendedIn(here))).toMatchObject({ error: { code: 'not-found' } });
	expect(await comment(here.tailors, 'joining.open', ' ')).toMatchObject({
		error: { fields: { body: 'required' } }
	});
	expect(await comment(here.tailors, 'joining.open', 'a'.repeat(4001))).toMatchObject({
		error: { fields: { body: 'too-long' } }
	});
});

test('a clause tells which versions changed it, also after it is gone', async () => {
	const here = await rulebookWorld();
	const accept = async (id: string) =>
		must(await here.as(here.coordinator, (ctx) => acceptAmendment(ctx, id, {})));
	await accept(await proposed(here, [words('leaving.any-time', 'Odejść wolno zawsze.')]));
	await accept(await proposed(here, [words('joining.open', 'Otwarty.')]));
	await accept(await proposed(here, [{ kind: 'remove', clause: 'leaving.any-time' }]));
	const view = (await here.as(here.clerk, (ctx) => clausePage(ctx, 'leaving.any-time')))!;
	expect(view.number).toBeNull();
	expect(
		view.history.map(({ version, change }) => [
			version,
			change.kind,
			(change.after ?? change.before)!.number
		])
	).toEqual([
		[4, 'removed', 3],
		[2, 'changed', 3],
		[1, 'added', 3]
	]);
	expect(await here.as(here.clerk, (ctx) => clausePage(ctx, 'nothing.such'))).toBeNull();
	expect(await here.as(visitor, (ctx) => clausePage(ctx, 'joining.open'))).toBeNull();
});
