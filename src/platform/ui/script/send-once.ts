/** A form that is under way is not sent again, however often it is pressed. */
export function sendOnce(): void {
	document.addEventListener('submit', (event) => {
		const form = event.target as HTMLFormElement;
		if (form.method !== 'post' || event.defaultPrevented) return;
		if (form.ariaBusy === 'true') event.preventDefault();
		else form.ariaBusy = 'true';
	});
	// A page that comes back by the browser's "back" is ready again.
	addEventListener('pageshow', ({ persisted }) => {
		if (!persisted) return;
		for (const form of document.querySelectorAll('form[aria-busy]')) form.ariaBusy = null;
	});
}
