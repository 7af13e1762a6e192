import { rows } from './database.ts';
import { send } from './client.ts';
import { session } from './session.ts';
import { demoCoordinator, demoSlug } from './world.ts';

/** Adds to the demo cluster what it has none of and some page shows: through the real forms. */
export async function fillWorld(): Promise<void> {
	await send(`/${demoSlug}/join`, {}, application);
	await formPartnership();
	await giveConsultationLink();
	await passAnotherVersion();
	await publishModel();
	await importTable(members);
	await importTable(offers);
}

const application = {
	name: 'Wypożyczalnia Rowerów Dwa Brzegi',
	sector: 'business',
	legalForm: 'sole-trader',
	town: 'Dwubrzeże',
	country: 'PL',
	contactName: 'Roman Przerzutka',
	contactEmail: 'rowery@dwubrzeze.example'
};

/** Every party of one proposal accepts it. */
async function formPartnership(): Promise<void> {
	const parties = await rows<{ id: string; version: number; member: string; email: string }>(
		`select proposal.id, proposal.version, delegate.member_id as member, delegate.email from proposal
		join delegate on delegate.cluster_id = proposal.cluster_id and until is null and exists
			(select 1 from proposal_leg leg where leg.cluster_id = proposal.cluster_id
			and leg.proposal_id = proposal.id and member_id in (giver_id, taker_id))
		where proposal.id = (select id from proposal where state = 'open' order by id desc limit 1)`
	);
	for (const { id, version, member, email } of parties) {
		const answer = { answer: 'accept', memberId: member, version: String(version) };
		const asker = { cookie: await session(email) };
		await send(`/c/${demoSlug}/match/proposals/${id}?/answer`, asker, answer);
	}
}

/** The rules as a model that anybody may download. */
async function publishModel(): Promise<void> {
	const asker = { cookie: await session(demoCoordinator) };
	const told = { summary: 'Zasady klastra na granicy dwóch gmin.' };
	await send(`/c/${demoSlug}/replicate/release`, asker, told);
}

/** A link into a consultation whose token the tests know; Klaster keeps only its hash. */
async function giveConsultationLink(): Promise<void> {
	await rows(
		`insert into consultation_link (cluster_id, id, consultation_id, member_id, token_sha256, made_by_name, made_at)
		select consultation.cluster_id, gen_random_uuid(), consultation.id, member.id,
			encode(sha256('odnosnik-proby'), 'hex'), 'Próba', now()
		from consultation join member on member.cluster_id = consultation.cluster_id and standing = 'active'
		and not exists (select 1 from consultation_link link
			where link.consultation_id = consultation.id and link.member_id = member.id)
		order by consultation.opened_at desc, member.id limit 1`
	);
}

/** An earlier version of the rulebook that passed too, and that nobody has been asked to sign. */
async function passAnotherVersion(): Promise<void> {
	await rows(
		`with passed as (
			insert into decision (cluster_id, id, title, question, kind, ballot, version_id, text, text_sha256,
				options, secret, procedure, opens_at, closes_at, announced_by_name, announced_at)
			select decision.cluster_id, gen_random_uuid(), title, question, kind, ballot, version.id, '', version.text_sha256,
				options, secret, procedure, opens_at, closes_at, announced_by_name, announced_at
			from decision join decision_result result on result.decision_id = decision.id and outcome = 'passed'
			join rulebook_version version on version.cluster_id = decision.cluster_id and version.number = 2
			returning cluster_id, id
		), opened as (
			insert into decision_opening (cluster_id, decision_id, rule, delegation, at)
			select passed.cluster_id, passed.id, rule, delegation, at from passed join decision_opening opening
				on opening.decision_id = (select decision_id from decision_result where outcome = 'passed')
		)
		insert into decision_result (cluster_id, decision_id, outcome, protocol, sha256, closed_by_name, closed_at)
		select passed.cluster_id, passed.id, outcome, protocol, sha256, closed_by_name, closed_at
		from passed cross join decision_result where outcome = 'passed'`
	);
}

const members = {
	at: 'join/import',
	table: 'Nazwa;Forma prawna;Miejscowość\nKoło Pszczelarzy;stowarzyszenie;Dwubrzeże\n',
	faulty: 'Nazwa;Forma prawna;Miejscowość\n;stowarzyszenie;Dwubrzeże\n'
};
const offers = {
	at: 'match/import/offers',
	table:
		'Organizacja;Tytuł;Rodzaj;Warunki\nUrząd Miasta Dwubrzeże;Miód z własnej pasieki;towar;odpłatnie\n',
	faulty: 'Organizacja;Tytuł;Rodzaj;Warunki\nNikt Taki;Wróżenie;czary;odpłatnie\n'
};

/** A table with faults waits to be looked at; another is imported. */
async function importTable({ at, table, faulty }: typeof members): Promise<void> {
	const asker = { cookie: await session(demoCoordinator) };
	const upload = async (text: string) => {
		const form = new FormData();
		form.set('file', new File([text], 'tabela.csv', { type: 'text/csv' }));
		return send(`/c/${demoSlug}/${at}`, asker, form);
	};
	await upload(faulty);
	await send(await upload(table), asker, {});
}
