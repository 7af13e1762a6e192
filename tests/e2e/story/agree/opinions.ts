import { expect } from '@playwright/test';
import { rows } from '../../database.ts';
import { m, pl } from '../words.ts';
import { idOn, sendByOthers, type Company } from './company.ts';

/** What all agree with. */
const shared = 'Nowy członek dostaje opiekuna z innego sektora.';

/** Statements, and what each of the nine says: + agrees, - disagrees. */
const statements: Record<string, string> = {
	[shared]: '+++++++++',
	'Najpierw pytamy w klastrze, potem na zewnątrz.': '+-++-++--',
	'Członkowie dają sobie zniżki.': '+-++-++--',
	'Spotykamy się co miesiąc.': '+-++-++--',
	'O przyjęciu decyduje sam koordynator.': '-+--+--++',
	'Ceny podajemy tylko temu, kto o nie zapyta.': '-+--+--++'
};
const verbs = { '+': m.opinion_agree, '-': m.opinion_disagree };
const signOf = (text: string, at: number) => statements[text]![at] as '+' | '-';

/** The coordinator asks; the delegates answer from home, one statement after another. */
export async function giveOpinions(company: Company): Promise<string> {
	const { coordinator, slug, speakers, members } = company;
	const base = `/c/${slug}/agree/consultations`;
	const title = 'Jak współpracujemy';
	await coordinator.open(`${base}/new`);
	await coordinator.fill(m.opinion_field_title({}, pl), title);
	await coordinator.fill(m.opinion_field_statements({}, pl), Object.keys(statements).join('\n'));
	await coordinator.press(m.opinion_open({}, pl));
	await expect(coordinator.page.getByText(m.opinion_done_opened({}, pl))).toBeVisible();
	const id = idOn(coordinator);

	for (const { hands, name } of speakers) {
		const at = members.findIndex((one) => one.name === name);
		await hands.open(`/c/${slug}`);
		await hands.follow(m.opinion_waiting({ title, organisation: name }, pl));
		for (const _ of Object.keys(statements)) {
			const asked = await hands.page.locator('#statement').innerText();
			await hands.press(verbs[signOf(asked, at)]({}, pl));
			await expect(hands.page.locator('#statement')).not.toHaveText(asked);
		}
		await expect(hands.page.getByText(m.opinion_all_done({}, pl))).toBeVisible();
	}
	for (const { id: statement, text } of await rows<{ id: string; text: string }>(
		'select id, text from statement where consultation_id = $1',
		[id]
	)) {
		await sendByOthers(
			company,
			() => `${base}/${id}/vote?/give`,
			(member, at) => ({
				member: member.id,
				statement,
				opinion: signOf(text, at) === '+' ? 'agree' : 'disagree'
			})
		);
	}
	return id;
}

/** Within a minute the map says what all share; one press makes it a draft, which the coordinator accepts. */
export async function draftShared({ coordinator, slug }: Company, id: string): Promise<void> {
	const { page } = coordinator;
	const card = page
		.getByRole('listitem')
		.filter({ hasText: shared })
		.filter({ has: page.getByRole('button', { name: m.opinion_draft({}, pl) }) })
		.first();
	await expect(async () => {
		await coordinator.open(`/c/${slug}/agree/consultations/${id}`);
		await expect(card).toBeVisible({ timeout: 500 });
	}).toPass({ timeout: 120_000 });
	await card.getByRole('combobox').selectOption({ label: 'Przyjęcie' });
	await card.getByRole('button', { name: m.opinion_draft({}, pl) }).click();
	await expect(page.getByText(shared).first()).toBeVisible();
	await coordinator.press(m.rulebook_accept({}, pl));
	await expect(page.getByText(m.rulebook_done_accepted({ version: 2 }, pl))).toBeVisible();
}
