import { fileURLToPath } from 'node:url';

/** The folder of this installation, absolute. */
export const root = fileURLToPath(new URL('..', import.meta.url));
