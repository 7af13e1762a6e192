import { expect } from '@playwright/test';
import type { Cast, Delegate } from './cast.ts';
import { m, pl } from './words.ts';

const kinds = { work: m.match_kind_work, service: m.match_kind_service };

/** The delegate says what the member gives and seeks; both can be exchanged. */
export async function stateListings({ slug }: Cast, { hands, ...member }: Delegate): Promise<void> {
	await hands.open(`/c/${slug}`);
	await hands.follow(m.match_waiting_offer({ organisation: member.organisation }, pl));
	await hands.fill(m.match_field_title_offer({}, pl), member.offer.title);
	await hands.choose(kinds[member.offer.kind]({}, pl));
	await hands.tick(m.match_terms_exchange({}, pl));
	await hands.press(m.match_save_new_offer({}, pl));
	await expect(hands.page.getByText(m.match_done_offer_placed({}, pl))).toBeVisible();

	await hands.open(`/c/${slug}`);
	await hands.follow(m.match_waiting_need({ organisation: member.organisation }, pl));
	await hands.fill(m.match_field_title_need({}, pl), member.need.title);
	await hands.choose(kinds[member.need.kind]({}, pl));
	await hands.tick(m.match_terms_exchange({}, pl));
	await hands.press(m.match_save_new_need({}, pl));
	await expect(hands.page.getByText(m.match_done_need_placed({}, pl))).toBeVisible();
}

/** The coordinator has the cube solved and sees that it serves both. */
export async function solveCube({ coordinator: { hands }, slug, members }: Cast): Promise<void> {
	await hands.open(`/c/${slug}/match/cube`);
	// A page that is left before its form was answered takes the form along.
	const answered = hands.page.waitForResponse((one) => one.request().method() === 'POST');
	await hands.press(m.cube_solve({}, pl));
	await answered;
	const solved = hands.page.getByRole('button', { name: m.cube_solve_again({}, pl) });
	// Without JavaScript nothing moves by itself: the reader looks again.
	await expect(async () => {
		await hands.open(`/c/${slug}/match/cube`);
		await expect(solved).toBeVisible({ timeout: 500 });
	}).toPass({ timeout: 60_000 });
	for (const { organisation } of members) {
		await expect(hands.page.getByText(organisation).first()).toBeAttached();
	}
}

/** The proposal waits at home, and is accepted there. */
export async function acceptProposal({ slug }: Cast, { hands, need, offer }: Delegate) {
	await hands.open(`/c/${slug}`);
	await expect(
		hands.page.getByRole('link', { name: need.title }).filter({ hasText: offer.title })
	).toBeVisible();
	await hands.press(m.cube_accept({}, pl));
	await expect(hands.page.getByText(m.workspace_home_empty({}, pl))).toBeVisible();
}

/** Now there is a partnership; one party says what came of it. */
export async function recordOutcome({ slug, members }: Cast, { hands }: Delegate): Promise<void> {
	await hands.open(`/c/${slug}/match/partnerships`);
	const other = members.find((member) => member.hands !== hands)!;
	await hands.follow(new RegExp(other.organisation));
	await hands.choose(m.cube_outcome_done({}, pl));
	await hands.choose(m.cube_outcome_yes({}, pl));
	await hands.press(m.cube_outcome_send({}, pl));
	await expect(hands.page.getByText(m.cube_done_recorded({}, pl))).toBeVisible();
}
