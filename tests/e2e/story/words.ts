import { m } from '../../../src/messages/compiled/messages.js';

export { m };

/** The story is told in Polish. */
export const pl = { locale: 'pl' } as const;
