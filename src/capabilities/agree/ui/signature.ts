// What pages show of signatures.
export { default as SignatureAttach } from './SignatureAttach.svelte';
export { default as SignatureForm } from './SignatureForm.svelte';
export { default as SignatureTable } from './SignatureTable.svelte';
export { default as SigningEnd } from './SigningEnd.svelte';
export { default as SigningFacts } from './SigningFacts.svelte';
export { default as SigningForm } from './SigningForm.svelte';
export { default as SigningList } from './SigningList.svelte';
export { default as SigningMissing } from './SigningMissing.svelte';
export { default as SigningToOpen } from './SigningToOpen.svelte';
export { signingHistory } from './signature-history.ts';
export { saySignature } from './signature-problems.ts';
export { parameterWords, signatureDone, signingSentence } from './signature-words.ts';
