import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the app under test listens. */
export const PORT = 4173;
export const origin = `http://localhost:${PORT}`;

/** The key that signs the sessions of the app under test; tests sign some of their own with it. */
export const SECRET = 'this key signs only sessions of tests';

/** Where the mail server of the tests keeps its letters. */
export const mailFolder = join(tmpdir(), 'klaster-e2e-mail');
