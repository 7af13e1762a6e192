import { passkey } from '@better-auth/passkey';
import { betterAuth } from 'better-auth';
import { genericOAuth, magicLink } from 'better-auth/plugins';
import { newId } from '../domain/id.ts';
import { ownerPool, ownerRows } from './db.ts';

export interface AuthSettings {
	secret: string;
	/** The public address, e.g. "https://klaster.example"; passkeys are bound to its host. */
	origin: string;
	/** Delivers a sign-in link; called only for addresses that have a seat somewhere. */
	deliverLink(email: string, token: string): Promise<void>;
	oidc?: { issuer: string; clientId: string; clientSecret: string } | undefined;
}

/** How long a sign-in link is good for, in minutes. */
export const LINK_MINUTES = 30;

const stamps = { createdAt: 'created_at', updatedAt: 'updated_at' };

/** The sign-in library on our own tables: e-mail link, passkey, OIDC; no passwords. */
export function createAuth(settings: AuthSettings) {
	const origin = new URL(settings.origin);
	return betterAuth({
		appName: 'Klaster',
		secret: settings.secret,
		baseURL: settings.origin,
		// The server has already refused forms from elsewhere; a LAN address is as good as localhost.
		trustedOrigins: (request) => (request ? [new URL(request.url).origin] : []),
		database: ownerPool(),
		telemetry: { enabled: false },
		logger: { level: 'error' },
		advanced: {
			database: { generateId: () => newId() },
			useSecureCookies: origin.protocol === 'https:',
			cookiePrefix: 'klaster'
		},
		user: { modelName: 'person', fields: { emailVerified: 'email_verified', ...stamps } },
		session: {
			expiresIn: 60 * 60 * 24 * 30,
			updateAge: 60 * 60 * 24,
			fields: {
				userId: 'person_id',
				expiresAt: 'expires_at',
				ipAddress: 'ip_address',
				userAgent: 'user_agent',
				...stamps
			},
			additionalFields: {
				secondFactorAt: {
					type: 'date',
					required: false,
					input: false,
					fieldName: 'second_factor_at'
				}
			},
			modelName: 'session'
		},
		account: {
			fields: {
				userId: 'person_id',
				accountId: 'account_id',
				providerId: 'provider_id',
				accessToken: 'access_token',
				refreshToken: 'refresh_token',
				idToken: 'id_token',
				accessTokenExpiresAt: 'access_token_expires_at',
				refreshTokenExpiresAt: 'refresh_token_expires_at',
				...stamps
			}
		},
		verification: { fields: { expiresAt: 'expires_at', ...stamps } },
		databaseHooks: {
			session: {
				create: {
					// A passkey is two factors by itself: the device and its unlocking.
					before: async (session, context) => ({
						data: {
							...session,
							...(context?.path?.startsWith('/passkey/') ? { secondFactorAt: new Date() } : {})
						}
					}),
					after: async (session) => {
						await ownerRows(
							'select claim_seats(id, email) from person where id = $1 and email_verified',
							[session.userId]
						);
					}
				}
			}
		},
		plugins: [
			magicLink({
				expiresIn: LINK_MINUTES * 60,
				storeToken: 'hashed',
				sendMagicLink: ({ email, token, metadata }) =>
					typeof metadata?.keep === 'function'
						? metadata.keep(token)
						: settings.deliverLink(email, token)
			}),
			passkey({
				rpName: 'Klaster',
				rpID: origin.hostname,
				schema: {
					passkey: {
						fields: {
							publicKey: 'public_key',
							userId: 'person_id',
							credentialID: 'credential_id',
							deviceType: 'device_type',
							backedUp: 'backed_up',
							createdAt: 'created_at'
						}
					}
				}
			}),
			...(settings.oidc
				? [
						genericOAuth({
							config: [
								{
									providerId: 'oidc',
									discoveryUrl: `${settings.oidc.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
									clientId: settings.oidc.clientId,
									clientSecret: settings.oidc.clientSecret,
									scopes: ['openid', 'email', 'profile'],
									pkce: true
								}
							]
						})
					]
				: [])
		]
	});
}

export type Auth = ReturnType<typeof createAuth>;

/** Makes a sign-in token without mailing it: for the terminal of whoever runs Klaster, and the demo. */
export async function signInToken(auth: Auth, email: string): Promise<string> {
	let kept = '';
	await auth.api.signInMagicLink({
		body: { email, metadata: { keep: (token: string) => void (kept = token) } },
		headers: new Headers()
	});
	return kept;
}
