import { systemClock } from '#platform/domain/clock.ts';
import { newId } from '#platform/domain/id.ts';
import type { Result } from '#platform/domain/result.ts';
import { clusterBySlug, loadCluster } from '#platform/server/clusters.ts';
import type { Actor, Ctx } from '#platform/server/context.ts';
import { inCluster, ownerRows } from '#platform/server/db.ts';
import { runJob } from '#platform/server/jobs.ts';
import { seatCoordinator } from '#platform/server/start-cluster.ts';
import {
	addMember,
	confirmRecord,
	declarationText,
	signDeclaration
} from '#capabilities/join/server/index.ts';
import { matchJobs, placeNeed, placeOffer, solveCube } from '#capabilities/match/server/index.ts';
import { cluster } from './cluster.ts';
import type { DemoListing } from './listing.ts';
import { members, type DemoMember } from './members.ts';
import { firstNeeds } from './needs-1.ts';
import { secondNeeds } from './needs-2.ts';
import { firstOffers } from './offers-1.ts';
import { secondOffers } from './offers-2.ts';
import { inLanguage, type DemoLanguage } from './text.ts';

export const coordinatorAddress = cluster.coordinator.email;
export const demoSlug = cluster.slug;

type Run = <T>(actor: Actor, work: (ctx: Ctx) => Promise<T>) => Promise<T>;

let loading: Promise<void> | undefined;

/**
 * Loads the demo cluster through the same commands that people use, unless it is there already, and
 * solves its cube. The database must be open. About ten seconds the first time; a second press waits
 * for the first.
 */
export async function loadDemoCluster(origin: string, language: DemoLanguage): Promise<void> {
	loading ??= load(origin, language).finally(() => (loading = undefined));
	await loading;
}

async function load(origin: string, language: DemoLanguage): Promise<void> {
	if (await clusterBySlug(cluster.slug)) return;
	const id = newId();
	await ownerRows(
		`insert into cluster (id, slug, name, purpose, locale, demo) values ($1, $2, $3, $4, $5, true)`,
		[
			id,
			cluster.slug,
			inLanguage(cluster.name, language),
			inLanguage(cluster.purpose, language),
			language
		]
	);
	const run: Run = (actor, work) =>
		inCluster({ clusterId: id }, async (tx) =>
			work({
				actor,
				cluster: await loadCluster(tx),
				tx,
				clock: systemClock,
				locale: language,
				origin
			})
		);
	const coordinator = await seatedCoordinator(run, language);
	for (const member of members) await loadMember(run, coordinator, member, language);
	const { taskId } = must(await run(coordinator, solveCube));
	await runJob(matchJobs['match.fit']!, { clusterId: id }, origin);
	await runJob(
		matchJobs['match.cube']!,
		{ clusterId: id, taskId } as { clusterId: string },
		origin
	);
}

async function seatedCoordinator(run: Run, language: DemoLanguage): Promise<Actor> {
	const name = inLanguage(cluster.coordinator.name, language);
	const { email } = cluster.coordinator;
	await run({ kind: 'system', name }, (ctx) => seatCoordinator(ctx, { name, email }));
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

async function loadMember(
	run: Run,
	coordinator: Actor,
	member: DemoMember,
	language: DemoLanguage
): Promise<void> {
	const contactName = inLanguage(member.delegate, language);
	const email = `${member.key}@dwubrzeze.example`;
	const { id } = must(
		await run(coordinator, (ctx) => addMember(ctx, fieldsOf(member, contactName, email, language)))
	);
	const delegate: Actor = {
		kind: 'person',
		personId: await verifiedPerson(contactName, email),
		name: contactName,
		email,
		coordinator: false,
		seats: [{ memberId: id, role: 'delegate' }]
	};
	await run(delegate, async (ctx) => {
		const signed = { name: contactName, role: contactName, agreed: 'on' };
		const { sha256 } = declarationText(ctx, { name: inLanguage(member.name, language) });
		must(await signDeclaration(ctx, id, { ...signed, sha256 }));
		must(await confirmRecord(ctx, id));
	});
	const mine = (listing: DemoListing) => listing.member === member.key;
	await run(delegate, async (ctx) => {
		for (const offer of [...firstOffers, ...secondOffers].filter(mine)) {
			must(await placeOffer(ctx, { ...listingFields(offer, language), member: id }));
		}
		for (const need of [...firstNeeds, ...secondNeeds].filter(mine)) {
			must(await placeNeed(ctx, { ...listingFields(need, language), member: id }));
		}
	});
}

function fieldsOf(
	member: DemoMember,
	contactName: string,
	contactEmail: string,
	language: DemoLanguage
): Record<string, string> {
	const [latitude, longitude] = member.place;
	return {
		name: inLanguage(member.name, language),
		shortName: inLanguage(member.short, language),
		sector: member.sector,
		legalForm: member.legalForm,
		kind: 'founding',
		pesKind: member.pesKind ?? '',
		socialEnterprise: member.socialEnterprise ? 'on' : '',
		nip: member.nip ?? '',
		pkd: member.pkd ?? '',
		pkdEdition: '2025',
		valueChainRole: member.role,
		description: inLanguage(member.description, language),
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

function listingFields(listing: DemoListing, language: DemoLanguage) {
	const amount = (minor: number | undefined) => (minor === undefined ? '' : String(minor / 100));
	return {
		title: inLanguage(listing.title, language),
		description: listing.description ? inLanguage(listing.description, language) : '',
		kind: listing.kind,
		category: listing.category,
		terms: listing.terms,
		capacity: String(listing.capacity ?? 1),
		priceMin: amount(listing.price?.[0]),
		priceMax: amount(listing.price?.[1]),
		priority: listing.priority ? String(listing.priority) : ''
	};
}

/** The demo's data is ours: a refusal is a fault in it, and names the field. */
function must<T>(result: Result<T>): T {
	if (!result.ok) throw new Error(`the demo was refused: ${JSON.stringify(result.error)}`);
	return result.value;
}
