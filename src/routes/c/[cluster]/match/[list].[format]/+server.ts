import { error } from '@sveltejs/kit';
import { exportListings, readListFilter } from '#capabilities/match/server/index.ts';
import type { RequestHandler } from './$types';

const sides = { offers: 'offer', needs: 'need' } as const;

/** The list as its filters leave it, to save: offers.csv, offers.xlsx, needs.csv, needs.xlsx. */
export const GET: RequestHandler = ({ locals, params, url }) => {
	const { list, format } = params;
	if (format !== 'csv' && format !== 'xlsx') error(404);
	if (list !== 'offers' && list !== 'needs') error(404);
	const filter = readListFilter(url.searchParams);
	return locals.run((ctx) => exportListings(ctx, sides[list], filter, format));
};
