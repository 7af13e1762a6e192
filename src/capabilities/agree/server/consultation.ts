// What others may use of the opinions of members on short statements.
export type { ClauseInVersion } from './consultation-clause.ts';
export { closeConsultation } from './consultation-close.ts';
export { inviteToConsultation } from './consultation-invite.ts';
export { giveLink, revokeLink } from './consultation-link.ts';
export { linksPage, type LinkLine, type LinksPage } from './consultation-links-page.ts';
export { consultationList, type ConsultationLine } from './consultation-list.ts';
export type { LoadedConsultation } from './consultation-load.ts';
export { newConsultation, type NewConsultation } from './consultation-new.ts';
export { openConsultation } from './consultation-open.ts';
export { consultationPage, type ConsultationPage } from './consultation-page.ts';
export { linkVotePage, votePage, type VotePage } from './consultation-vote-page.ts';
export { giveOpinion, giveOpinionByLink } from './opinion-give.ts';
export type { DividedView, MapView, SharedView } from './opinion-map-view.ts';
export { addStatement, addStatementByLink, type Added } from './statement-add.ts';
export { draftClause } from './statement-draft.ts';
export { exportStatements } from './statement-export.ts';
export { hideStatement } from './statement-hide.ts';
export { statementsPage, type StatementsPage, type StatementView } from './statement-page.ts';
