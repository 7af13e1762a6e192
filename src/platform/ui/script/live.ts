import { Idiomorph } from 'idiomorph';

/**
 * While the page shows `[data-live="address of the events"]`, every event brings the page anew and
 * morphs it in place, so that the focus, what is typed and what is unfolded stay.
 */
export function followLive(): void {
	const address = document.querySelector<HTMLElement>('[data-live]')?.dataset.live;
	if (!address) return;
	const events = new EventSource(address);
	let busy = false;
	let again = false;
	events.onmessage = async () => {
		again = true;
		if (busy) return;
		busy = true;
		// What comes while the page is being fetched may be newer than the page.
		while (again) {
			again = false;
			await refresh();
		}
		busy = false;
		if (!document.querySelector('[data-live]')) events.close();
	};
}

async function refresh(): Promise<void> {
	const answer = await fetch(location.href).catch(() => undefined);
	// A server that is away now will send its events again when it is back.
	if (!answer?.ok) return;
	const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
	const main = document.querySelector('main');
	const next = fresh.querySelector('main');
	if (main && next) Idiomorph.morph(main, next, { ignoreActiveValue: true });
}
