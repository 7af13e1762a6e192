import type { MemberFacts } from '../domain/member.ts';
import { locate } from './places/index.ts';

/** The facts with coordinates: those given by hand, else those of the town, else none. */
export function placed(facts: MemberFacts): MemberFacts {
	if (facts.latitude !== null) return facts;
	const place = locate(facts.town, facts.country, facts.postalCode ?? undefined);
	return place ? { ...facts, latitude: place.latitude, longitude: place.longitude } : facts;
}
