import { mkdirSync, writeFileSync } from 'node:fs';
import { schemaFiles } from '../src/schema-files.ts';

// Writes engine/schemas anew from the solvers' own schemas.
const folder = new URL('../schemas/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, text] of await schemaFiles()) writeFileSync(new URL(name, folder), text);
