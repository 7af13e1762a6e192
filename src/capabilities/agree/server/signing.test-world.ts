import { newId } from '#platform/domain/id.ts';
import type { Result } from '#platform/domain/result.ts';
import { fixedClock } from '#platform/domain/clock.ts';
import type { Actor } from '#platform/server/context.ts';
import { ownerRows } from '#platform/server/db.ts';
import { coordinatorOf, NOW, person, world, type World } from '#tests/world.ts';
import type { RulebookText } from '../domain/rulebook.ts';
import { writeVersion } from './rulebook-write.ts';
import { openSigning } from './signing-open.ts';
import { signRulebook } from './signature-sign.ts';

/** A text with everything that a text can have. */
export const rules: RulebookText = {
	language: 'pl',
	title: 'Zasady współpracy',
	preamble: 'My, członkowie klastra, umawiamy się tak.',
	chapters: [
		{
			id: 'membership',
			title: 'Członkostwo',
			clauses: [
				{
					id: 'admission',
					title: 'Przyjęcie',
					body: 'O przyjęciu decydujemy **wspólnie**.\n\n1. Wniosek rozpatrujemy zgodnie z {§appeal}.\n2. Zgłosić sprzeciw można:\n  a) na piśmie, #let x = 1,\n  b) ustnie.\n\n- zażółć *gęślą* jaźń',
					note: 'Inni decydują inaczej.',
					parameters: {},
					definitions: [{ term: 'członek', meaning: 'organizacja, która podpisała deklarację' }],
					origin: null
				},
				{
					id: 'appeal',
					title: 'Odwołanie',
					body: 'Odwołać się może każdy.',
					note: '',
					parameters: {},
					definitions: [],
					origin: null
				}
			]
		}
	]
};

/** A member with its delegate, who can get letters. */
export interface Party {
	id: string;
	name: string;
	actor: Actor;
	email: string;
}

export interface SigningWorld extends World {
	coordinator: Actor;
	office: Party;
	tailor: Party;
	club: Party;
	version: { id: string; number: number; sha256: string };
	decision: string;
}

/** A cluster with a member in each sector and a version of the rules that a decision has passed. */
export async function signingWorld(): Promise<SigningWorld> {
	const here = await world();
	const coordinator = await coordinatorOf(here);
	const version = await here.as(coordinator, (ctx) => writeVersion(ctx, null, rules, 'Pierwsza'));
	return {
		...here,
		coordinator,
		office: await partyIn(here, 'Urząd Gminy Żółwin', 'administration'),
		tailor: await partyIn(here, 'Krawiectwo Nitka', 'business'),
		club: await partyIn(here, 'Koło Gospodyń', 'social'),
		version,
		decision: await decided(here, version)
	};
}

/** An active member and who speaks for it, seated. */
export async function partyIn(here: World, name: string, sector: string): Promise<Party> {
	const [id, cluster] = [newId(), here.cluster.id];
	await ownerRows(
		`insert into member (cluster_id, id, name, sector, legal_form, town, standing, standing_since, created_at, updated_at)
		values ($1, $2, $3, $4, 'association', 'Cieszyn', 'active', now(), now(), now())`,
		[cluster, id, name, sector]
	);
	const who = await person(`Osoba z ${name}`);
	await ownerRows(
		`insert into delegate (cluster_id, id, member_id, role, person_id, name, email, since)
		values ($1, $2, $3, 'delegate', $4, $5, $6, now())`,
		[cluster, newId(), id, who.id, who.name, who.email]
	);
	const seats = [{ memberId: id, role: 'delegate' as const }];
	const actor: Actor = {
		kind: 'person',
		personId: who.id,
		name: who.name,
		email: who.email,
		coordinator: false,
		seats
	};
	return { id, name, actor, email: who.email };
}

/** A decision on a version that was counted; returns its id. */
export async function decided(
	{ cluster }: World,
	version: { id: string; sha256: string },
	outcome = 'passed'
): Promise<string> {
	const id = newId();
	const rule = { mode: 'consent', sectors: 'each', quorum: 0, sectorQuorum: 0, weights: 'equal' };
	await ownerRows(
		`insert into decision (cluster_id, id, title, question, kind, ballot, version_id, text, text_sha256, secret,
			procedure, opens_at, closes_at, announced_by_name, announced_at)
		values ($1, $2, 'Przyjęcie zasad', 'Czy przyjmujemy?', 'rules', 'yes-no', $3, '', $4, false,
			'circulation', $5, $5, 'Koordynatorka', $5)`,
		[cluster.id, id, version.id, version.sha256, NOW]
	);
	await ownerRows(
		`insert into decision_opening (cluster_id, decision_id, rule, delegation, at) values ($1, $2, $3, false, $4)`,
		[cluster.id, id, JSON.stringify(rule), NOW]
	);
	const protocol = {
		format: 'klaster.protocol/1',
		cluster: { name: cluster.name },
		decision: {
			id,
			title: 'Przyjęcie zasad',
			question: 'Czy przyjmujemy?',
			kind: 'rules',
			procedure: 'circulation'
		},
		text: { sha256: version.sha256, content: '', version: 1 },
		rule,
		clauses: [],
		secret: false,
		options: [],
		electors: [
			{ member: 'm1', name: 'Urząd Gminy Żółwin', sector: 'administration', weight: 1 },
			{ member: 'm2', name: 'Krawiectwo Nitka', sector: 'business', weight: 1 },
			{
				member: 'm3',
				name: 'Koło Gospodyń',
				sector: 'social',
				weight: 1,
				recused: { reason: 'sprawa własna' }
			}
		],
		ballots: [
			{ member: 'm1', sector: 'administration', choice: { kind: 'consent' } },
			{
				member: 'm2',
				sector: 'business',
				choice: { kind: 'objection', reason: '#panic() *za drogo*' },
				by: 'm1'
			}
		],
		sealed: null,
		outcome: {
			outcome,
			conditions: [
				{ kind: 'no-objection', met: false, value: '1', needed: '0', comparison: '=' },
				{ kind: 'quorum', met: true, value: '2', needed: '1', comparison: '>=' }
			],
			tallies: [
				{
					entitled: '2',
					present: '2',
					counts: { consent: 1, objection: 1 },
					weights: { consent: '1', objection: '1' }
				}
			]
		},
		openedAt: new Date(NOW).toISOString(),
		closedAt: new Date(NOW).toISOString(),
		countedAt: new Date(NOW).toISOString(),
		signedOff: [],
		previous: null
	};
	await ownerRows(
		`insert into decision_result (cluster_id, decision_id, outcome, protocol, sha256, closed_by_name, closed_at)
		values ($1, $2, $3, $4, 'x', 'Koordynatorka', $5)`,
		[cluster.id, id, outcome, JSON.stringify(protocol), NOW]
	);
	return id;
}

/** The value of a result that has to be good. */
export function must<T>(result: Result<T>): T {
	if (!result.ok) throw new Error(`unexpected: ${JSON.stringify(result.error)}`);
	return result.value;
}

export const daysLater = (days: number) =>
	fixedClock(new Date(new Date(NOW).getTime() + days * 86_400_000));

/** What a coordinator types to ask for signatures. */
export const asking = <More extends object>(
	here: Pick<SigningWorld, 'decision'>,
	more: More = {} as More
) => ({
	decision: here.decision,
	replyBy: '2026-12-01',
	inForceOn: '2026-12-02',
	reviewOn: '',
	...more
});

/** Opens the signing of the world's version; returns its id. */
export const opened = async (here: SigningWorld): Promise<string> =>
	must(await here.as(here.coordinator, (ctx) => openSigning(ctx, asking(here)))).id;

/** What somebody types who signs. */
export const signing = (here: SigningWorld, party: Party, more: object = {}) => ({
	member: party.id,
	name: 'Halina Nitka',
	role: 'prezeska',
	authorityKind: 'register',
	authority: 'Reprezentacja jednoosobowa według KRS',
	agreed: 'on',
	sha256: here.version.sha256,
	...more
});

/** Signs for a member; returns the signature's id. */
export const signed = async (here: SigningWorld, id: string, party: Party): Promise<string> =>
	must(await here.as(party.actor, (ctx) => signRulebook(ctx, id, signing(here, party)))).id;

export const aPdf = { name: 'odpis.pdf', bytes: Buffer.from('%PDF-1.7\nodpis z rejestru') };
