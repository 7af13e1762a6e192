import { expect } from '@playwright/test';
import { legalFormName } from '../../../src/capabilities/join/ui/labels.ts';
import { linkTo } from '../post.ts';
import type { Cast, Delegate } from './cast.ts';
import { signIn } from './sign-in.ts';
import { m, pl } from './words.ts';

const sectorNames = { business: m.sector_business, social: m.sector_social };

/** A visitor fills in the public form. */
export async function applyFor({ visitor, slug }: Cast, member: Delegate): Promise<void> {
	await visitor.open(`/${slug}/join`);
	await visitor.fill(m.join_field_name({}, pl), member.organisation);
	await visitor.choose(sectorNames[member.sector]({}, pl));
	await visitor.pick(m.join_field_legal_form({}, pl), legalFormName(member.legalForm, pl));
	await visitor.fill(m.join_field_town({}, pl), 'Dwubrzeże');
	await visitor.fill(m.join_field_contact_name({}, pl), member.name);
	await visitor.fill(m.join_field_contact_email({}, pl), member.email);
	await visitor.press(m.join_apply_send({}, pl));
	await expect(visitor.page.getByText(m.join_sent_reference({}, pl))).toBeVisible();
}

/** The coordinator admits from home, where the application waits. */
export async function admit(
	{ coordinator: { hands }, slug }: Cast,
	{ organisation }: Delegate
): Promise<void> {
	await hands.open(`/c/${slug}`);
	const line = hands.page.getByText(m.join_waiting_application({ name: organisation }, pl));
	await expect(line).toBeVisible();
	await hands.press(m.join_admit({}, pl));
	await expect(line).toHaveCount(0);
}

/** The delegate follows the letter of welcome, signs in by the mailed link, and signs. */
export async function signDeclaration({ slug }: Cast, member: Delegate): Promise<void> {
	const { hands, email } = member;
	await hands.open(await linkTo(email, `/c/${slug}/join/members/`));
	await signIn({ hands, email });
	await hands.fill(m.join_field_signer_role({}, pl), 'Właścicielka');
	await hands.tick(m.join_field_signer_agreed({}, pl));
	await hands.press(m.join_sign({}, pl));
	await expect(hands.page.getByText(m.join_done_signed({}, pl))).toBeVisible();
}

/** A new record is confirmed from home as soon as it asks for it. */
export async function confirmRecord({ slug }: Cast, { hands }: Delegate): Promise<void> {
	await hands.open(`/c/${slug}`);
	const confirm = hands.page.getByRole('button', { name: m.join_confirm({}, pl) });
	if (!(await confirm.isVisible())) return;
	await hands.press(m.join_confirm({}, pl));
	await expect(confirm).toHaveCount(0);
}
