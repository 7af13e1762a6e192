import { expect } from '@playwright/test';
import type { Hands } from '../../hands.ts';
import { m, pl } from '../words.ts';
import { idOn, type Company } from './company.ts';

const clause = 'trade.inquiry';
const week = 'w ciągu siedmiu dni';
const reminder = '5. O zapytaniu bez odpowiedzi koordynator przypomina raz.';
const days = 'w ciągu trzech dni roboczych';
const fortnight = 'w ciągu dwóch tygodni';

/** The coordinator makes the first version of all clauses of the template. */
export async function foundRules({ coordinator, slug }: Company): Promise<void> {
	await coordinator.open(`/c/${slug}/agree/rulebook/new`);
	await coordinator.press(m.rulebook_new_make({}, pl));
	await expect(coordinator.page.getByText(m.rulebook_done_founded({}, pl))).toBeVisible();
}

/** Rewords the clause in the form; returns the amendment's id. */
export async function amend(
	slug: string,
	hands: Hands,
	reword: (body: string) => string
): Promise<string> {
	await hands.open(`/c/${slug}/agree/amendments/new?kind=edit&clause=${clause}`);
	const body = m.rulebook_field_body({}, pl);
	const before = await hands.page.getByLabel(body).first().inputValue();
	expect(reword(before)).not.toBe(before);
	await hands.fill(body, reword(before));
	await hands.press(m.rulebook_form_send({}, pl));
	await expect(hands.page.getByText(m.rulebook_done_proposed({}, pl))).toBeVisible();
	return idOn(hands);
}

/** Two amendments of one version that touch other words merge by themselves; the third meets a person. */
export async function mergeAmendments({ coordinator, slug, speakers }: Company): Promise<void> {
	const [first, second, third] = speakers.map(({ hands }) => hands) as [Hands, Hands, Hands];
	const ids = [
		await amend(slug, first, (body) => body.replace(week, days)),
		await amend(slug, second, (body) => `${body}\n${reminder}`),
		await amend(slug, third, (body) => body.replace(week, fortnight))
	];
	const look = (at: number) => coordinator.open(`/c/${slug}/agree/amendments/${ids[at]}`);
	const { page } = coordinator;

	await look(0);
	await accept(coordinator, 3);
	await look(1);
	await expect(page.getByText(m.rulebook_merge_clean({ base: 2, head: 3 }, pl))).toBeVisible();
	await accept(coordinator, 4);

	await look(2);
	await expect(page.getByText(m.rulebook_merge_overlaps({ n: 1 }, pl))).toBeVisible();
	const chosen = page.getByLabel(m.rulebook_overlap_chosen({}, pl));
	await expect(chosen).toHaveValue(new RegExp(days));
	await expect(chosen).toHaveValue(new RegExp(reminder));
	await chosen.fill((await chosen.inputValue()).replace(days, 'w ciągu pięciu dni roboczych'));
	await accept(coordinator, 5);
}

/** Takes the amendment on the page into the text, which makes the version of that number. */
export async function accept(coordinator: Hands, version: number): Promise<void> {
	await coordinator.press(m.rulebook_accept({}, pl));
	const done = m.rulebook_done_accepted({ version }, pl);
	await expect(coordinator.page.getByText(done)).toBeVisible();
}
