export { default as ModelCompare } from './ModelCompare.svelte';
export { default as ModelContents } from './ModelContents.svelte';
export { default as ReleaseForm } from './ReleaseForm.svelte';
export { default as ReplicateOverview } from './ReplicateOverview.svelte';
export { default as StartFile } from './StartFile.svelte';
export { default as StartForm } from './StartForm.svelte';
export { default as StartSources } from './StartSources.svelte';
export { default as UpstreamList } from './UpstreamList.svelte';
export { replicateDone, sayReplicate } from './words.ts';
