export { FIT_THRESHOLD } from './calibration.ts';
export { categoryOf, type CategorySuggestion } from './category-of.ts';
export { explain } from './explain.ts';
export type { Language } from './languages.ts';
export { allTerms, kinds, type Kind, type Listing, type Terms } from './listing.ts';
export {
	match,
	matchOutput,
	type ExplainedRanked,
	type MatchControl,
	type MatchResult
} from './match.ts';
export { createMatcher, type Matcher, type RankOptions } from './matcher.ts';
export type { Block, Ranked, Reason, Span } from './reasons.ts';
export { matchInput, readMatchInput, type MatchInput } from './schema.ts';
export {
	categories,
	categoryGroups,
	findCategory,
	type Category,
	type CategoryGroup
} from './taxonomy.ts';
