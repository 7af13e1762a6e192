export { default as ImportCheck } from './ImportCheck.svelte';
export { default as ImportColumns } from './ImportColumns.svelte';
export { default as ImportResult } from './ImportResult.svelte';
export { default as ImportUpload } from './ImportUpload.svelte';
