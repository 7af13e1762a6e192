import type { LayoutServerLoad } from './$types';

/** Every page is whole as the server writes it; see docs/decisions/0007-no-hydration.md. */
export const csr = false;

export const load: LayoutServerLoad = ({ locals }) => ({ theme: locals.theme });
