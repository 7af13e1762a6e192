import { expect } from '@playwright/test';
import type { Hands } from '../../hands.ts';
import { m, pl } from '../words.ts';
import { idOn, sendByOthers, type Company } from './company.ts';
import { accept, amend } from './drafting.ts';

const title = 'Przyjęcie regulaminu';
const objection = 'Pięć dni roboczych to za mało, gdy ktoś pracuje sam. Niech będzie dziesięć.';

/** One sector objects with a reason, and so the text does not pass. */
export async function decideAgainst(company: Company): Promise<void> {
	const { coordinator, speakers } = company;
	const id = await askAbout(company, 5);
	const [office, baker, foundation] = speakers as [Speaker, Speaker, Speaker];
	await vote(company, id, office);
	await vote(company, id, baker, objection);
	await vote(company, id, foundation);
	await othersConsent(company, id);
	await count(company, id, m.decision_stamp_failed({}, pl));
	await expect(coordinator.page.getByText(objection).first()).toBeVisible();
}

/** The objection is worked into the text; on the new version the decision is a new one, and passes. */
export async function mendAndPass(company: Company): Promise<void> {
	const { coordinator, slug, speakers } = company;
	const failed = coordinator.page.url();
	await amend(slug, coordinator, (body) => body.replace('pięciu dni', 'dziesięciu dni'));
	await accept(coordinator, 6);

	await coordinator.open(failed);
	await coordinator.page.getByText(m.decision_objection_answer({}, pl)).click();
	await coordinator.fill(m.decision_objection_note({}, pl), 'Jest dziesięć dni roboczych.');
	await coordinator.pick(
		m.decision_objection_version({}, pl),
		m.decision_field_version_option({ n: 6 }, pl)
	);
	await coordinator.press(m.decision_objection_send({}, pl));
	await expect(coordinator.page.getByText(m.decision_done_answered({}, pl))).toBeVisible();

	await coordinator.follow(m.decision_reopen({}, pl));
	await announce(coordinator);
	const id = idOn(coordinator);
	for (const speaker of speakers) await vote(company, id, speaker);
	await othersConsent(company, id);
	await count(company, id, m.decision_stamp_passed({}, pl));
}

/** A later version passes at once, in every sector. */
export async function passAgain(company: Company, version: number): Promise<void> {
	const id = await askAbout(company, version);
	for (const speaker of company.speakers) await vote(company, id, speaker);
	await othersConsent(company, id);
	await count(company, id, m.decision_stamp_passed({}, pl));
}

/** Opens the decision on a version; returns its id. */
async function askAbout({ coordinator, slug }: Company, version: number): Promise<string> {
	await coordinator.open(`/c/${slug}/agree/decisions/new?version=${version}`);
	await coordinator.fill(m.decision_field_title({}, pl), title);
	await coordinator.fill(m.decision_field_question({}, pl), 'Czy zgadzacie się na ten tekst?');
	await announce(coordinator);
	return idOn(coordinator);
}

type Speaker = Company['speakers'][number];

async function announce(coordinator: Hands): Promise<void> {
	await coordinator.press(m.decision_form_send({}, pl));
	await expect(coordinator.page.getByText(m.decision_done_opened({}, pl))).toBeVisible();
}

/** The decision waits at home; with a reason it is an objection. */
async function vote({ slug }: Company, id: string, { hands, name }: Speaker, reason?: string) {
	await hands.open(`/c/${slug}`);
	await hands.follow(m.decision_waiting_vote({ title, member: name }, pl));
	expect(idOn(hands)).toBe(id);
	if (reason) await hands.fill(m.decision_vote_reason({}, pl), reason);
	const button = reason ? m.decision_vote_objection : m.decision_vote_consent;
	await hands.press(button({}, pl));
	await expect(hands.page.getByText(m.decision_done_voted({}, pl))).toBeVisible();
}

const othersConsent = (company: Company, id: string) =>
	sendByOthers(
		company,
		() => `/c/${company.slug}/agree/decisions/${id}?/vote`,
		({ id: memberId }) => ({ memberId, choice: 'consent' })
	);

/** All have voted, so the coordinator may count before the time is over. */
async function count({ coordinator, slug }: Company, id: string, stamp: string): Promise<void> {
	await coordinator.open(`/c/${slug}/agree/decisions/${id}`);
	await coordinator.press(m.decision_close({}, pl));
	await expect(coordinator.page.getByText(m.decision_done_closed({}, pl))).toBeVisible();
	await expect(coordinator.page.getByText(stamp, { exact: true }).first()).toBeVisible();
}
