import { newId } from '#platform/domain/id.ts';
import type { Actor, Ctx } from '#platform/server/context.ts';
import { ownerRows } from '#platform/server/db.ts';
import { seatCoordinator } from '#platform/server/start-cluster.ts';
import {
	addMember,
	confirmRecord,
	declarationText,
	signDeclaration
} from '#capabilities/join/server/index.ts';
import { placeNeed, placeOffer } from '#capabilities/match/server/index.ts';
import { cluster } from './cluster.ts';
import type { DemoListing } from './listing.ts';
import { members, type DemoMember } from './members.ts';
import { firstNeeds } from './needs-1.ts';
import { secondNeeds } from './needs-2.ts';
import { firstOffers } from './offers-1.ts';
import { secondOffers } from './offers-2.ts';
import type { Company, Player, Stage } from './stage.ts';

/** The day on which the coordinator begins; members follow within four days. */
const BEGINNING = -60;

/** Seats the coordinator, and has every member join, sign its declaration and state what it gives and seeks. */
export async function foundCluster(stage: Stage): Promise<Company> {
	const coordinator = await seatedCoordinator(stage);
	const players: Player[] = [];
	for (const [at, member] of members.entries())
		players.push(await joined(stage, coordinator, member, BEGINNING + at / 4));
	const player = (key: string) => players.find((one) => one.key === key)!;
	return { ...stage, coordinator, players, player };
}

async function seatedCoordinator({ see, say }: Stage): Promise<Actor> {
	const name = say(cluster.coordinator.name);
	const { email } = cluster.coordinator;
	await see(BEGINNING, { kind: 'system', name }, (ctx) => seatCoordinator(ctx, { name, email }));
	const personId = await verifiedPerson(name, email);
	return { kind: 'person', personId, name, email, coordinator: true, seats: [] };
}

/** A person who has proved the address, as if by a sign-in link, with the seats given to it. */
async function verifiedPerson(name: string, email: string): Promise<string> {
	const [row] = await ownerRows<{ id: string }>(
		`insert into person (id, name, email, email_verified) values ($1, $2, $3, true)
		on conflict (email) do update set email_verified = true returning id`,
		[newId(), name, email]
	);
	await ownerRows('select claim_seats($1, $2)', [row!.id, email]);
	return row!.id;
}

async function joined(
	stage: Stage,
	coordinator: Actor,
	member: DemoMember,
	day: number
): Promise<Player> {
	const { play, playAll, say } = stage;
	const name = say(member.delegate);
	const email = `${member.key}@dwubrzeze.example`;
	const { id } = await play(day, coordinator, (ctx) =>
		addMember(ctx, fieldsOf(stage, member, name, email))
	);
	const personId = await verifiedPerson(name, email);
	const seats = [{ memberId: id, role: 'delegate' as const }];
	const actor: Actor = { kind: 'person', personId, name, email, coordinator: false, seats };
	const mine = (listing: DemoListing) => listing.member === member.key;
	const fields = (listing: DemoListing) => ({ ...listingFields(stage, listing), member: id });
	await playAll(day, actor, [
		(ctx) => {
			const { sha256 } = declarationText(ctx, { name: say(member.name) });
			return signDeclaration(ctx, id, { name, role: name, agreed: 'on', sha256 });
		},
		(ctx) => confirmRecord(ctx, id),
		...[...firstOffers, ...secondOffers]
			.filter(mine)
			.map((offer) => (ctx: Ctx) => placeOffer(ctx, fields(offer))),
		...[...firstNeeds, ...secondNeeds]
			.filter(mine)
			.map((need) => (ctx: Ctx) => placeNeed(ctx, fields(need)))
	]);
	return { id, key: member.key, actor };
}

function fieldsOf(
	{ say }: Stage,
	member: DemoMember,
	contactName: string,
	contactEmail: string
): Record<string, string> {
	const [latitude, longitude] = member.place;
	return {
		name: say(member.name),
		shortName: say(member.short),
		sector: member.sector,
		legalForm: member.legalForm,
		kind: 'founding',
		pesKind: member.pesKind ?? '',
		socialEnterprise: member.socialEnterprise ? 'on' : '',
		nip: member.nip ?? '',
		pkd: member.pkd ?? '',
		pkdEdition: '2025',
		valueChainRole: member.role,
		description: say(member.description),
		email: contactEmail,
		street: member.street,
		postalCode: '43-499',
		town: 'Dwubrzeże',
		latitude: String(latitude),
		longitude: String(longitude),
		contactName,
		contactEmail
	};
}

function listingFields({ say }: Stage, listing: DemoListing) {
	const amount = (minor: number | undefined) => (minor === undefined ? '' : String(minor / 100));
	return {
		title: say(listing.title),
		description: listing.description ? say(listing.description) : '',
		kind: listing.kind,
		category: listing.category,
		terms: listing.terms,
		capacity: String(listing.capacity ?? 1),
		priceMin: amount(listing.price?.[0]),
		priceMax: amount(listing.price?.[1]),
		priority: listing.priority ? String(listing.priority) : ''
	};
}
