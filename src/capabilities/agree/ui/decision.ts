// What pages use of decisions.
export { decisionDone, decisionSentence } from './decision-words.ts';
export { default as DecisionFacts } from './DecisionFacts.svelte';
export { default as DecisionForm } from './DecisionForm.svelte';
export { default as DecisionList } from './DecisionList.svelte';
export { default as DecisionThing } from './DecisionThing.svelte';
