import type { Ctx } from '#platform/server/context.ts';
import type { Member } from '../domain/member.ts';
import { memberById } from './queries.ts';

/** What everybody may read of a member: what it is, where, and how it wants to be reached. */
export type PublicMember = Pick<
	Member,
	| 'id'
	| 'name'
	| 'shortName'
	| 'sector'
	| 'legalForm'
	| 'pesKind'
	| 'socialEnterprise'
	| 'description'
	| 'website'
	| 'email'
	| 'phone'
	| 'street'
	| 'postalCode'
	| 'town'
	| 'country'
	| 'joinedOn'
>;

/** An active member as everybody may see it; null for any other, as if it did not exist. */
export async function publicMember(
	ctx: Pick<Ctx, 'tx' | 'cluster'>,
	id: string
): Promise<PublicMember | null> {
	const found = await memberById(ctx, id);
	if (found?.standing !== 'active') return null;
	const { name, shortName, sector, legalForm, pesKind, socialEnterprise, description } = found;
	const { website, email, phone, street, postalCode, town, country, joinedOn } = found;
	return {
		id: found.id,
		name,
		shortName,
		sector,
		legalForm,
		pesKind,
		socialEnterprise,
		description,
		website,
		email,
		phone,
		street,
		postalCode,
		town,
		country,
		joinedOn
	};
}
