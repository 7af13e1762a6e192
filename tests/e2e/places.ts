import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the app under test listens. */
export const PORT = 4173;

/** Where the mail server of the tests keeps its letters. */
export const mailFolder = join(tmpdir(), 'klaster-e2e-mail');
