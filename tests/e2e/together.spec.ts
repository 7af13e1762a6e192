import { expect, test } from '@playwright/test';
import { ask, send } from './client.ts';
import { rows } from './database.ts';
import { seedCluster } from './seed.ts';
import { browserCookie, session } from './session.ts';
import { m, pl } from './story/words.ts';
import { demoSlug } from './world.ts';

const application = (name: string) => ({
	name,
	sector: 'business',
	legalForm: 'sole-trader',
	town: 'Dwubrzeże',
	country: 'PL',
	contactName: 'Ktoś Próbny',
	contactEmail: `${name.toLowerCase().replaceAll(/\W/g, '')}@proba.example`
});

const idOf = async (name: string): Promise<string> =>
	(await rows<{ id: string }>('select id from member where name = $1', [name]))[0]!.id;

const count = async (statement: string, values: unknown[]): Promise<number> =>
	(await rows<{ n: number }>(`select count(*)::int as n from ${statement}`, values))[0]!.n;

/** Where the coordinator admits: in the demo cluster its rulebook leaves that to the members. */
const ruleless = { slug: 'bez-zasad', name: 'Beata Bez Zasad', email: 'beata@proba.example' };

test('two who admit the same application at once admit it once', async () => {
	const name = 'Równoczesna Pracownia';
	await seedCluster(ruleless.slug, ruleless);
	await send(`/${ruleless.slug}/join`, {}, application(name));
	const id = await idOf(name);
	const asker = { cookie: await session(ruleless.email) };
	const address = `/c/${ruleless.slug}/join/applications/${id}?/admit`;
	const answers = await Promise.all([1, 2, 3, 4].map(() => ask(address, asker, 'POST', {})));
	const statuses = answers.map(({ status }) => status).sort();
	expect(statuses[0]).toBe(303);
	expect(statuses.every((status) => [303, 404, 409].includes(status))).toBe(true);
	expect(
		await count(`standing_change where member_id = $1 and to_standing = 'admitted'`, [id])
	).toBe(1);
	expect(
		await count(`audit_entry where subject_id = $1 and action = 'member.admitted'`, [id])
	).toBe(1);
});

test('an impatient double click places one offer', async ({ page, context }) => {
	const [delegate] = await rows<{ email: string }>(
		`select delegate.email from delegate join cluster on cluster.id = cluster_id
		where slug = $1 and until is null order by delegate.id limit 1`,
		[demoSlug]
	);
	await context.addCookies([browserCookie(await session(delegate!.email))]);
	const title = 'Wypożyczenie drabiny na dwa dni';
	await page.goto(`/c/${demoSlug}/match/offers/new`);
	await page.getByLabel(m.match_field_title_offer({}, pl)).fill(title);
	await page.getByRole('radio', { name: m.match_kind_equipment({}, pl) }).check();
	await page.getByRole('checkbox', { name: m.match_terms_gift({}, pl) }).check();
	await page.getByRole('button', { name: m.match_save_new_offer({}, pl) }).dblclick();
	await expect(page.getByText(m.match_done_offer_placed({}, pl))).toBeVisible();
	expect(await count('offer where title = $1', [title])).toBe(1);
});
