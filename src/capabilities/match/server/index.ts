export type { Block, Fit, Reason } from '../domain/fit.ts';
export { readListFilter, type ListFilter } from '../domain/list-filter.ts';
export type {
	Kind,
	Listing,
	ListingState,
	Need,
	Offer,
	PriceRange,
	Priority,
	Side,
	Terms
} from '../domain/listing.ts';
export { matchParameters } from '../domain/parameters.ts';
export type { MatchRules } from '../domain/rules.ts';
export { categoriesUsed } from './categories-used.ts';
export { categoryName } from './category.ts';
export { chaseEmptyProfiles } from './chase-empty-profiles.ts';
export { closeNeed, closeOffer } from './close-listing.ts';
export * from './cube.ts';
export { editNeed, editOffer } from './edit-listing.ts';
export { matchCrontab, matchInstanceJobs, matchJobs } from './jobs.ts';
export { exportListings } from './export-listings.ts';
export { memberRecords } from './export-member.ts';
export { recipeOf } from './import-listings.ts';
export type { ListingLine } from './listing-line.ts';
export { placeNeed, placeOffer } from './place-listing.ts';
export type { FitLine } from './queries-fits.ts';
export { editListingForm, newListingForm, type ListingForm } from './queries-form.ts';
export { listingPage, type ListingPage } from './queries-listing-page.ts';
export { listPage } from './queries-list-page.ts';
export { listings, type Facets, type ListingList } from './queries-listings.ts';
export {
	listingsOfMember,
	publicListings,
	type MemberListings,
	type PublicListing
} from './queries-member.ts';
export { fits, openListings, type OpenListings } from './queries-open.ts';
export { matchOverview, type MatchOverview } from './queries-overview.ts';
export { fitsAreFresh } from './queries-round.ts';
export type { SilentMember } from './queries-silent.ts';
export { cancelRefit, refit } from './refit.ts';
export { reopenNeed, reopenOffer } from './reopen-listing.ts';
export { matchRulesNow } from './rules.ts';
export { waiting } from './waiting.ts';
export { whyOf } from './why.ts';
