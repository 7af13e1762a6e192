import { expect, test } from 'vitest';
import { history } from '#platform/server/audit.ts';
import { newId } from '#platform/domain/id.ts';
import { ownerRows } from '#platform/server/db.ts';
import { useDatabase } from '#tests/database.ts';
import { delegateOf, visitor } from '#tests/world.ts';
import { matchWorld, memberIn, said } from './listing.test-world.ts';
import { placeNeed, placeOffer } from './place-listing.ts';

useDatabase();

test('a delegate states an offer; its category comes from the words', async () => {
	const here = await matchWorld();
	const placed = await here.as(here.tailors, (ctx) =>
		placeOffer(
			ctx,
			said(here.tailor, 'Szycie odzieży roboczej', {
				terms: 'paid',
				priceMin: '1 200,50',
				availableFrom: '1.03.2027'
			})
		)
	);
	expect(placed).toMatchObject({
		ok: true,
		value: {
			memberId: here.tailor,
			price: { min: { amount: 120_050, currency: 'PLN' }, max: null },
			availableFrom: '2027-03-01',
			capacity: 1,
			categoryGuessed: true,
			closedAt: null
		}
	});
	const [line] = await here.as(here.coordinator, (ctx) => history(ctx));
	expect(line).toMatchObject({ action: 'offer.placed', data: { name: 'Szycie odzieży roboczej' } });
	const [row] = await ownerRows<{ offer_words: string }>(
		'select offer_words from member where id = $1',
		[here.tailor]
	);
	expect(row!.offer_words).toContain('odziezy');
	const jobs = await ownerRows<{ n: number }>(
		`select count(*)::int as n from graphile_worker.jobs where task_identifier = 'match.fit' and key like '%' || $1`,
		[here.cluster.id]
	);
	expect(jobs).toEqual([{ n: 1 }]);
});

test('a chosen category stays; a need has an urgency', async () => {
	const here = await matchWorld();
	const need = await here.as(here.clerk, (ctx) =>
		placeNeed(
			ctx,
			said(here.office, 'Półki do biura', { category: 'textile.sewing', priority: '3' })
		)
	);
	expect(need).toMatchObject({
		ok: true,
		value: { category: 'textile.sewing', categoryGuessed: false, priority: 3 }
	});
});

test('sent twice it is one offer', async () => {
	const here = await matchWorld();
	const fields = said(here.tailor, 'Szycie', { key: newId() });
	const both = await Promise.all([
		here.as(here.tailors, (ctx) => placeOffer(ctx, fields)),
		here.as(here.tailors, (ctx) => placeOffer(ctx, fields))
	]);
	expect(both.map((placed) => placed.ok && placed.value.id)).toEqual([fields.key, fields.key]);
	const lines = await here.as(here.coordinator, (ctx) => history(ctx));
	expect(lines.filter(({ action }) => action === 'offer.placed')).toHaveLength(1);
});

test('a key that is another member’s does not lead to its offer', async () => {
	const here = await matchWorld();
	const key = newId();
	await here.as(here.tailors, (ctx) => placeOffer(ctx, said(here.tailor, 'Szycie', { key })));
	const other = await here.as(here.clerk, (ctx) =>
		placeOffer(ctx, said(here.office, 'Sala', { key }))
	);
	expect(other).toMatchObject({ ok: false, error: { code: 'conflict' } });
});

test('what is wrong is said by field', async () => {
	const here = await matchWorld();
	const placed = await here.as(here.tailors, (ctx) =>
		placeOffer(ctx, { member: here.tailor, title: ' ', category: 'magic' })
	);
	expect(placed).toEqual({
		ok: false,
		error: {
			code: 'invalid',
			fields: { title: 'required', kind: 'kind', terms: 'terms' }
		}
	});
	const category = await here.as(here.tailors, (ctx) =>
		placeOffer(ctx, said(here.tailor, 'Szycie', { category: 'magic' }))
	);
	expect(category).toMatchObject({ error: { fields: { category: 'choice' } } });
});

test('only for one’s own active member; the coordinator for any', async () => {
	const here = await matchWorld();
	const elsewhere = await matchWorld();
	const resting = await memberIn(here, 'Zawieszona', { standing: 'suspended' });
	const theirs = await delegateOf([resting]);
	const place = (actor: typeof visitor, member: unknown) =>
		here.as(actor, async (ctx) => (await placeOffer(ctx, said(member as string, 'Szycie'))).ok);
	expect(await place(here.clerk, here.tailor)).toBe(false);
	expect(await place(visitor, here.tailor)).toBe(false);
	expect(await place(theirs, resting)).toBe(false);
	expect(await place(here.coordinator, elsewhere.tailor)).toBe(false);
	expect(await place(here.coordinator, undefined)).toBe(false);
	expect(await place(here.coordinator, resting)).toBe(true);
	expect(await place(here.coordinator, here.tailor)).toBe(true);
});
