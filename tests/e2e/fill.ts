import { rows } from './database.ts';
import { send } from './client.ts';
import { session } from './session.ts';
import { demoCoordinator, demoSlug } from './world.ts';

/** Adds to the demo cluster what it has none of and some page shows: through the real forms. */
export async function fillWorld(): Promise<void> {
	await send(`/${demoSlug}/join`, {}, application);
	await formPartnership();
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
