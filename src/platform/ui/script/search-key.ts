/** `/` leads to the page's main search, unless somebody is typing. */
export function leadToSearch(): void {
	document.addEventListener('keydown', (event) => {
		const elsewhere = event.target as HTMLElement;
		if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
		if (elsewhere.closest('input, textarea, select, [contenteditable]')) return;
		const search = document.querySelector<HTMLInputElement>('input[aria-keyshortcuts="/"]');
		if (!search) return;
		event.preventDefault();
		search.focus();
	});
}
