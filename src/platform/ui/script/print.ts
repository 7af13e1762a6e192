/** Buttons that print the page. */
export function offerPrinting(): void {
	document.addEventListener('click', ({ target }) => {
		if ((target as Element).closest('[data-print]')) print();
	});
}
