import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => ({ mail: Boolean(locals.app.env.SMTP_URL) });
