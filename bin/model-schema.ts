import { readFile, writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import { z } from 'zod';
import { fileSchema } from '../src/capabilities/replicate/server/model-schema.ts';

/** Where the JSON Schema of a model lies: for whoever writes or checks models without Klaster. */
export const schemaPath = 'docs/model.schema.json';

/** The JSON Schema of a model's file, as the schema in code tells it. */
export async function modelSchemaText(): Promise<string> {
	const schema = { title: 'klaster.model/1', ...z.toJSONSchema(fileSchema, { io: 'input' }) };
	const style = JSON.parse(await readFile('.prettierrc', 'utf8')) as object;
	return format(JSON.stringify(schema), { ...style, parser: 'json' });
}

if (import.meta.main) await writeFile(schemaPath, await modelSchemaText());
