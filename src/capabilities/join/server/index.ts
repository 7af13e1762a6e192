export { calledOf, type Member, type MemberFacts, type SeatRole } from '../domain/member.ts';
export type { MemberCan } from '../domain/policy.ts';
export type { Sector } from '../domain/sector.ts';
export { joinParameters } from '../domain/parameters.ts';
export type { JoinRules } from '../domain/rules.ts';
export type { Standing } from '../domain/standing.ts';
export { addMember } from './add-member.ts';
export { admit } from './admit.ts';
export { appeal } from './appeal.ts';
export { apply, mayApply } from './apply.ts';
export { askForResolution, receiveResolution } from './await-resolution.ts';
export { confirmRecord } from './confirm-record.ts';
export { decideAppeal } from './decide-appeal.ts';
export { ownDeclaration } from '../domain/declaration.ts';
export { declarationText } from './declaration-text.ts';
export { decline } from './decline.ts';
export { directory, type Directory } from './directory.ts';
export { directoryFilter, type DirectoryFilter } from './directory-filter.ts';
export { editMember } from './edit-member.ts';
export { endDeputy } from './end-deputy.ts';
export { exclude } from './exclude.ts';
export { joinCrontab, joinInstanceJobs, joinJobs } from './jobs.ts';
export { leave } from './leave.ts';
export { nameDelegate } from './name-delegate.ts';
export { privateWords } from './private-words.ts';
export {
	activeMembers,
	memberById,
	memberNames,
	type ActiveMember,
	type MemberName
} from './queries.ts';
export { memberPage, type MemberPage, type MemberView } from './queries-member-page.ts';
export { coordinatorsOf, peopleOf, type SeatedPerson } from './queries-people.ts';
export {
	applicationFormOf,
	applicationList,
	declarationPage,
	editPage,
	leavePage,
	peoplePage,
	standingPage
} from './queries-subpages.ts';
export { objectToApplication } from './object-to-application.ts';
export { applicationPage, type ApplicationPage } from './queries-application-page.ts';
export { councilPage, type CouncilPage } from './queries-council.ts';
export { rememberOffers } from './remember-offers.ts';
export { rulesNow } from './rules.ts';
export { seatInCouncil, unseatFromCouncil } from './seat-in-council.ts';
export { signDeclaration } from './sign-declaration.ts';
export { resume, suspend } from './suspend.ts';
export { voteOnApplication } from './vote-on-application.ts';
export { waiting } from './waiting.ts';
export { withdrawObjection } from './withdraw-objection.ts';
export { memberRecipe } from './import-members.ts';
export { importJobs } from './import-jobs.ts';
export { exportMembers } from './export-members.ts';
export { memberArchive, type ArchivePart } from './export-archive.ts';
export { memberMap, type MemberMap } from './map.ts';
export { mapRange } from './map-range.ts';
export { publicFace, type PublicFace } from './public-face.ts';
export { publicMember, type PublicMember } from './public-member.ts';
