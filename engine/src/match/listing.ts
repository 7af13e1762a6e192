/** What sort of thing is offered or asked for. `people` is people's time. */
export const kinds = [
	'work',
	'service',
	'space',
	'equipment',
	'goods',
	'knowledge',
	'people'
] as const;
export type Kind = (typeof kinds)[number];

export const allTerms = ['gift', 'exchange', 'paid'] as const;
export type Terms = (typeof allTerms)[number];

/** An offer or a need. What is left out is open: any terms, any day, any distance. */
export interface Listing {
	id: string;
	/** Title, full stop, description: the first sentence weighs most. Polish, English or Czech. */
	text: string;
	/** Whose it is: an offer never fits a need of the same member. */
	member?: string | undefined;
	kind?: Kind | undefined;
	/** Id of a category of the taxonomy. */
	category?: string | undefined;
	terms?: Terms[] | undefined;
	price?: { min?: number | undefined; max?: number | undefined; currency: string } | undefined;
	/** Degrees (WGS 84). */
	place?: { lat: number; lon: number } | undefined;
	/** How far an offer goes, or how far for a need one would go, in kilometres. */
	reachKm?: number | undefined;
	/** First and last day, yyyy-mm-dd. */
	from?: string | undefined;
	until?: string | undefined;
	/** How much or how many, in whatever unit the two sides mean. */
	capacity?: number | undefined;
}
