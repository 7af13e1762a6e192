/** Asks the pages to stop their jobs and connections, and waits until they have. */
export async function stopPages(): Promise<void> {
	const ending: Promise<unknown>[] = [];
	process.emit(
		'sveltekit:shutdown' as never,
		((work: Promise<unknown>) => ending.push(work)) as never
	);
	await Promise.all(ending);
}
