import { expect, test } from 'vitest';
import { locate } from './index.ts';

const at = (town: string, country: string, postalCode?: string) => {
	const place = locate(town, country, postalCode);
	return place && [place.name, Math.round(place.latitude), Math.round(place.longitude)];
};

test.each([
	['Cieszyn', 'PL', ['Cieszyn', 50, 19]],
	['ceSky tesin', 'CZ', ['Český Těšín', 50, 19]],
	['Czeski Cieszyn', 'CZ', ['Český Těšín', 50, 19]],
	['Warszawa', 'PL', ['Warszawa', 52, 21]],
	['Warsaw', 'PL', ['Warszawa', 52, 21]],
	['Łódź', 'PL', ['Łódź', 52, 19]],
	['lodz', 'PL', ['Łódź', 52, 19]],
	['Cieszyn (Bobrek)', 'PL', ['Cieszyn', 50, 19]],
	['Wien', 'AT', ['Wien', 48, 16]]
])('%s in %s is found', (town, country, expected) => {
	expect(at(town, country)).toEqual(expected);
});

test.each([
	['Cieszyn', 'SK'],
	['', 'PL'],
	['Nigdzie Takiego', 'PL'],
	['Cieszyn', 'XX']
])('“%s” in %s is nowhere', (town, country) => {
	expect(at(town, country)).toBeNull();
});

test('of several towns with one name the postal code decides, else the population', () => {
	const big = locate('Wysoka', 'PL');
	const silesian = locate('Wysoka', 'PL', '42-400');
	const greater = locate('Wysoka', 'PL', '89-320');
	expect(silesian?.region).toBe('83');
	expect(big?.population).toBeGreaterThanOrEqual(silesian!.population);
	// The code names a part of the country that has no such town.
	expect(greater).toEqual(big);
});
