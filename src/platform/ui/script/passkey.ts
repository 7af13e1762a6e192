/** Passkeys need a browser that can read the options as JSON; others keep the e-mail link. */
const passkeysWork = (): boolean =>
	typeof PublicKeyCredential !== 'undefined' &&
	'parseRequestOptionsFromJSON' in PublicKeyCredential;

const post = (path: string, body: unknown) =>
	fetch(`/api/auth/passkey/${path}`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(body)
	});

/** Signs in with a passkey of this device; false when it was refused or given up. */
async function signInWithPasskey(): Promise<boolean> {
	try {
		const options = await (await fetch('/api/auth/passkey/generate-authenticate-options')).json();
		const credential = await navigator.credentials.get({
			publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options)
		});
		const response = (credential as PublicKeyCredential).toJSON();
		return (await post('verify-authentication', { response })).ok;
	} catch {
		return false;
	}
}

/** Adds a passkey of this device to the signed-in person; false when it was refused or given up. */
async function addPasskey(name: string): Promise<boolean> {
	try {
		const options = await (await fetch('/api/auth/passkey/generate-register-options')).json();
		const credential = await navigator.credentials.create({
			publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options)
		});
		const response = (credential as PublicKeyCredential).toJSON();
		return (await post('verify-registration', { response, name })).ok;
	} catch {
		return false;
	}
}

const doing: Record<string, (button: HTMLElement) => Promise<boolean>> = {
	'sign-in': signInWithPasskey,
	add: ({ dataset }) => addPasskey(navigator.platform || dataset.name!)
};

/** Buttons `[data-passkey]`, hidden where the browser cannot do it; the failure stands beside them. */
export function offerPasskeys(): void {
	for (const part of document.querySelectorAll<HTMLElement>('[data-passkey]')) {
		part.hidden = !passkeysWork();
		const button = part.querySelector('button')!;
		const failure = part.querySelector<HTMLElement>('[data-failed]')!;
		button.addEventListener('click', async () => {
			failure.hidden = await doing[part.dataset.passkey!]!(part);
			if (failure.hidden) location.assign(part.dataset.to ?? location.href);
		});
	}
}
