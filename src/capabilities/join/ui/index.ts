export { default as AdmissionHearing } from './AdmissionHearing.svelte';
export { default as AddMemberForm } from './AddMemberForm.svelte';
export { default as ApplicationForm } from './ApplicationForm.svelte';
export { default as ApplicationList } from './ApplicationList.svelte';
export { default as AppealForms } from './AppealForms.svelte';
export { default as CouncilSeats } from './CouncilSeats.svelte';
export { default as Decision } from './Decision.svelte';
export { default as DeclarationForm } from './DeclarationForm.svelte';
export { default as Directory } from './Directory.svelte';
export { default as DirectoryCounts } from './DirectoryCounts.svelte';
export { default as DirectoryTabs } from './DirectoryTabs.svelte';
export { doneSentence } from './done.ts';
export { default as ExcludeForm } from './ExcludeForm.svelte';
export { fieldLabels } from './field-labels.ts';
export { default as FormerPeople } from './FormerPeople.svelte';
export { joinHistoryWord } from './history-words.ts';
export {
	chainRoleName,
	countryName,
	legalFormName,
	memberKindName,
	pesKindName,
	seatName,
	standingName
} from './labels.ts';
export { default as LeaveForm } from './LeaveForm.svelte';
export { default as MemberActions } from './MemberActions.svelte';
export { default as MemberCard } from './MemberCard.svelte';
export { default as MemberFacts } from './MemberFacts.svelte';
export { default as MemberForm } from './MemberForm.svelte';
export { default as MemberHistory } from './MemberHistory.svelte';
export { memberState } from './member-state.ts';
export { default as Overtaken } from './Overtaken.svelte';
export { default as People } from './People.svelte';
export { say } from './problems.ts';
export { default as SeatForm } from './SeatForm.svelte';
export { default as Signature } from './Signature.svelte';
export { default as SuspendForm } from './SuspendForm.svelte';
export { default as Unfold } from './Unfold.svelte';
export { standingTone } from './tone.ts';
export { sayImport } from './import-problems.ts';
export { default as MapPage } from './MapPage.svelte';
export { default as PublicFace } from './PublicFace.svelte';
export { default as PublicMember } from './PublicMember.svelte';
export { default as PublicMeta } from './PublicMeta.svelte';
