import { expect, test, type Page } from '@playwright/test';
import { rows } from './database.ts';
import { browserCookie, session } from './session.ts';
import { m, pl } from './story/words.ts';
import { demoCoordinator, demoSlug } from './world.ts';

const match = `/c/${demoSlug}/match`;
const form = `${match}/offers/new`;
const title = (page: Page) => page.getByLabel(m.match_field_title_offer({}, pl));

test.beforeEach(async ({ context }) => {
	const [delegate] = await rows<{ email: string }>(
		`select delegate.email from delegate join cluster on cluster.id = cluster_id
		where slug = $1 and until is null order by delegate.id limit 1`,
		[demoSlug]
	);
	await context.addCookies([browserCookie(await session(delegate!.email))]);
});

test('a draft outlives the page, can be thrown away, and ends when it is taken', async ({
	page
}) => {
	await page.goto(form);
	await title(page).fill('Szkic, który zostaje');
	await page.reload();
	await expect(title(page)).toHaveValue('Szkic, który zostaje');
	await page.getByRole('button', { name: m.ui_draft_discard({}, pl) }).click();
	await expect(title(page)).toHaveValue('');

	await title(page).fill('Strojenie pianina w świetlicy');
	await page.getByRole('radio', { name: m.match_kind_knowledge({}, pl) }).check();
	await page.getByRole('button', { name: m.match_save_new_offer({}, pl) }).click();
	// The terms are missing: the form comes back with what was typed, and it is still a draft.
	await expect(page.getByRole('alert')).toBeFocused();
	await expect(title(page)).toHaveValue('Strojenie pianina w świetlicy');
	await page.goto(form);
	await expect(title(page)).toHaveValue('Strojenie pianina w świetlicy');
	await page.getByRole('checkbox', { name: m.match_terms_gift({}, pl) }).check();
	await page.getByRole('button', { name: m.match_save_new_offer({}, pl) }).click();
	await expect(page.getByText(m.match_done_offer_placed({}, pl))).toBeVisible();
	await page.goto(form);
	await expect(title(page)).toHaveValue('');
});

test('what fits a new offer shows by itself', async ({ page }) => {
	await page.goto(form);
	await title(page).fill('Tłumaczenie ulotek na czeski');
	await page.getByRole('radio', { name: m.match_kind_service({}, pl) }).check();
	await page.getByRole('checkbox', { name: m.match_terms_gift({}, pl) }).check();
	await page.getByRole('button', { name: m.match_save_new_offer({}, pl) }).click();
	await expect(page.getByText(m.match_done_offer_placed({}, pl))).toBeVisible();
	await expect(page.getByText(m.match_fits_pending({}, pl))).toBeHidden({ timeout: 15_000 });
});

test('the slash leads to the search, but not while somebody types', async ({ page }) => {
	await page.goto(form);
	await title(page).press('/');
	await expect(title(page)).toHaveValue('/');
	await page.locator('h1').click();
	await page.keyboard.press('/');
	await expect(page.locator('input[aria-keyshortcuts="/"]')).toBeFocused();
});

test('the calculation of the cube can be watched and shows its result', async ({
	page,
	context
}) => {
	await context.clearCookies();
	await context.addCookies([browserCookie(await session(demoCoordinator))]);
	await page.goto(`${match}/cube`);
	await page.evaluate(() => (document.body.dataset.stayed = 'yes'));
	await page.getByRole('button', { name: m.cube_solve_again({}, pl) }).click();
	await expect(page.getByRole('progressbar')).toBeHidden({ timeout: 30_000 });
	await expect(page.getByRole('button', { name: m.cube_solve_again({}, pl) })).toBeVisible();
});
