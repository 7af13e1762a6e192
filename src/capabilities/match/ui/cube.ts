export { default as CubePage } from './CubePage.svelte';
export { default as CubePrint } from './CubePrint.svelte';
export { default as OutcomeForm } from './OutcomeForm.svelte';
export { default as Outcomes } from './Outcomes.svelte';
export { default as PartnershipList } from './PartnershipList.svelte';
export { proposalHistory } from './proposal-history.ts';
export {
	partnershipColumns,
	partnershipRows,
	proposalColumns,
	proposalRows
} from './proposal-sheet.ts';
export {
	proposalDone,
	partnershipState,
	proposalState,
	proposalTitle,
	stateWord
} from './proposal-words.ts';
export { default as ProposalAnswers } from './ProposalAnswers.svelte';
export { default as ProposalFacts } from './ProposalFacts.svelte';
export { default as ProposalLegs } from './ProposalLegs.svelte';
export { default as ProposalList } from './ProposalList.svelte';
export { default as SheetButtons } from './SheetButtons.svelte';
export { default as WhoseFilter } from './WhoseFilter.svelte';
export { default as YourAnswer } from './YourAnswer.svelte';
