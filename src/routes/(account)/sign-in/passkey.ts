/** Passkeys need a browser that can read the options as JSON; others keep the e-mail link. */
export const passkeysWork = (): boolean =>
	typeof PublicKeyCredential !== 'undefined' &&
	'parseRequestOptionsFromJSON' in PublicKeyCredential;

const post = (path: string, body: unknown) =>
	fetch(`/api/auth/passkey/${path}`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(body)
	});

/** Signs in with a passkey of this device; false when it was refused or given up. */
export async function signInWithPasskey(): Promise<boolean> {
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
export async function addPasskey(name: string): Promise<boolean> {
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
