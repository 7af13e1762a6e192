import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { modelSchemaText, schemaPath } from '../bin/model-schema.ts';

test('the JSON Schema of a model is current: node bin/model-schema.ts writes it', async () => {
	expect(readFileSync(schemaPath, 'utf8')).toBe(await modelSchemaText());
});
