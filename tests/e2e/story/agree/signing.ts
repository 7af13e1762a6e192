import { expect } from '@playwright/test';
import { dayIn } from '../../../../src/platform/domain/clock.ts';
import { rows } from '../../database.ts';
import { m, pl } from '../words.ts';
import { idOn, sendByOthers, type Company } from './company.ts';

const authority = 'Reprezentacja jednoosobowa według rejestru';

/** The coordinator asks for signatures from home; every delegate signs; today the text is in force. */
export async function signAndBegin(company: Company): Promise<void> {
	const { coordinator, slug, speakers } = company;
	await coordinator.open(`/c/${slug}`);
	await coordinator.follow(m.signature_waiting_open({ title: 'Przyjęcie regulaminu' }, pl));
	const today = dayIn('Europe/Warsaw', new Date());
	await coordinator.fill(m.signature_reply_by({}, pl), today);
	await coordinator.fill(m.signature_in_force_on({}, pl), today);
	await coordinator.press(m.signature_send({}, pl));
	await expect(coordinator.page.getByText(m.signature_done_opened({}, pl))).toBeVisible();
	const id = idOn(coordinator);

	for (const { hands, name } of speakers) {
		await hands.open(`/c/${slug}`);
		await hands.follow(new RegExp(`Podpisz.*${name}`));
		await hands.fill(m.signature_role({}, pl), 'Kierowniczka');
		await hands.choose(m.signature_authority_register({}, pl));
		await hands.fill(m.signature_authority({}, pl), authority);
		await hands.tick(m.signature_agree({}, pl));
		await hands.press(m.signature_sign({}, pl));
		await expect(hands.page.getByText(m.signature_done_signed({}, pl))).toBeVisible();
	}
	const [{ sha256 } = { sha256: '' }] = await rows<{ sha256: string }>(
		'select text_sha256 as sha256 from signing where id = $1',
		[id]
	);
	await sendByOthers(
		company,
		(member) => `/c/${slug}/agree/signatures/${id}/sign/${member.id}`,
		({ name }) => ({
			name: `Delegat: ${name}`,
			role: 'Kierownik',
			authorityKind: 'register',
			authority,
			agreed: 'on',
			sha256
		})
	);

	await coordinator.open(`/c/${slug}/agree/signatures/${id}`);
	await expect(coordinator.page.getByText(m.signature_missing_none({}, pl))).toBeVisible();
	await coordinator.press(`${m.signature_close({}, pl)}…`);
	await coordinator.press(m.signature_close({}, pl));
	await expect(
		coordinator.page.getByText(m.signature_done_closed({}, pl), { exact: true })
	).toBeVisible();
}

/** An application that comes now goes by the clause: the members decide, not the coordinator. */
export async function followTheClause({ coordinator, visitor, slug }: Company): Promise<void> {
	const organisation = 'Pracownia Nowa';
	await visitor.open(`/${slug}/join`);
	await visitor.fill(m.join_field_name({}, pl), organisation);
	await visitor.choose(m.sector_business({}, pl));
	await visitor.pick(m.join_field_legal_form({}, pl), m.join_form_sole_trader({}, pl));
	await visitor.fill(m.join_field_town({}, pl), 'Dwubrzeże');
	await visitor.fill(m.join_field_contact_name({}, pl), 'Nina Nowa');
	await visitor.fill(m.join_field_contact_email({}, pl), `nowa@${slug}.example`);
	await visitor.press(m.join_apply_send({}, pl));
	await expect(visitor.page.getByText(m.join_sent_reference({}, pl))).toBeVisible();

	const { page } = coordinator;
	await coordinator.open(`/c/${slug}/join/applications`);
	await coordinator.follow(new RegExp(organisation));
	await expect(page.getByText('Przyjmują członkowie.')).toBeVisible();
	await expect(page.getByRole('button', { name: m.join_admit({}, pl) })).toHaveCount(0);
	await coordinator.follow(/^§/);
	await expect(page).toHaveURL(/\/agree\/rulebook#admission\.who-decides$/);
}
