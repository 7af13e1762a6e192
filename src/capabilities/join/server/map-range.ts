/** How much of the world the map shows. */
export const mapRanges = ['cluster', 'region', 'country'] as const;

export type MapRange = (typeof mapRanges)[number];

/** The range that an address asks for; the cluster itself when it says nothing known. */
export const mapRange = (query: URLSearchParams): MapRange =>
	mapRanges.find((range) => range === query.get('range')) ?? 'cluster';
