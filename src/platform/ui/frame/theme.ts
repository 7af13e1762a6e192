/** Light, dark, or what the reader's system says. */
export type Theme = 'auto' | 'light' | 'dark';

/** Where the reader's choice is kept, and for how long (seconds). */
export const themeCookie = 'klaster_theme';
export const choiceLasts = 400 * 24 * 3600;

/** The theme that a cookie or an attribute names; anything unknown is the system's. */
export const themeOf = (value: string | null | undefined): Theme =>
	value === 'light' || value === 'dark' ? value : 'auto';

/**
 * Where to go back to after a choice: a path of this site, never another one's address (which a
 * form made elsewhere could put here).
 */
export function safeReturn(path: unknown): string {
	if (typeof path !== 'string' || !path.startsWith('/')) return '/';
	const base = 'http://here';
	return URL.canParse(path, base) && new URL(path, base).origin === base ? path : '/';
}
