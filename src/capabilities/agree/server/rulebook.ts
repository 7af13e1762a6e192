// What others may use of the rulebook: versions, amendments, comments, parameters.
export type { Amendment, AmendmentOrigin, Change } from '../domain/amendment.ts';
export type { Chapter, Clause, ClauseOrigin, RulebookText } from '../domain/rulebook.ts';
export { mergeAmendment, type Overlap } from '../domain/text/merge.ts';
export { canonicalJson, signedForm } from '../domain/text/canonical.ts';
export { numbered } from '../domain/rulebook.ts';
export { clauseSchema, rulebookText } from '../domain/text/schema.ts';
export type { Differences } from '../domain/differences.ts';
export { textDiff, type ClauseDiff } from '../domain/text/word-diff.ts';
export { acceptAmendment } from './amendment-accept.ts';
export { amendByForm } from './amendment-amend.ts';
export { amendmentList, type AmendmentLine } from './amendment-list.ts';
export type { AmendmentRow } from './amendment-load.ts';
export { newAmendmentForm, type AmendmentForm, type AmendmentKind } from './amendment-new.ts';
export { amendmentPage, type AmendmentPage } from './amendment-page.ts';
export { proposeAmendment, type Proposed } from './amendment-propose.ts';
export { rejectAmendment } from './amendment-reject.ts';
export { withdrawAmendment } from './amendment-withdraw.ts';
export { commentOnClause } from './clause-comment.ts';
export { clauseHistory, type ClauseStep } from './clause-history.ts';
export { clausePage, type ClauseComment, type ClausePage } from './clause-page.ts';
export { resolveComment } from './clause-resolve-comment.ts';
export { catalogue, parameterOf } from './parameters.ts';
export { bringIntoForce, type IntoForce } from './rulebook-bring-into-force.ts';
export { foundRulebook, foundRulebookFrom } from './rulebook-found.ts';
export { readParameters } from './amendment-fields.ts';
export { chosenClauses, textProblem } from './rulebook-text.ts';
export { sha256Of } from './rulebook-hash.ts';
export { agreeOverview, type AgreeOverview } from './rulebook-overview.ts';
export { rulebookPage, type Beside, type RulebookPage } from './rulebook-page.ts';
export { publicRulebook, type PublicRulebook } from './rulebook-public.ts';
export { isPublished, publishRulebook, unpublishRulebook } from './rulebook-publish.ts';
export type { Holding, VersionStanding } from './rulebook-standing.ts';
export { foundingForm } from './rulebook-template.ts';
export {
	headVersion,
	textOn,
	versionById,
	versionByNumber,
	versionInForce,
	type Force,
	type Version
} from './rulebook-version.ts';
export {
	versionDiff,
	versionList,
	type VersionDiff,
	type VersionLine
} from './rulebook-versions.ts';
