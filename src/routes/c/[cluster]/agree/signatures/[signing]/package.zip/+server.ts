import { catalogue, signingPackage } from '#capabilities/agree/server/index.ts';
import { parameterWords } from '#capabilities/agree/ui/index.ts';
import { zipStream } from '#platform/server/documents/index.ts';
import { loadFile } from '#platform/server/files.ts';
import { found } from '#platform/server/http.ts';
import { fileResponse } from '#platform/server/sheets/response.ts';
import type { RequestHandler } from './$types';

/** All that proves what was agreed and who signed; scans are read one by one while it is sent. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const words = parameterWords(catalogue());
	const packed = found(await locals.run((ctx) => signingPackage(ctx, params.signing, words)));
	const entries = packed.files.map((file) => ({
		name: file.name,
		bytes: async () =>
			'bytes' in file
				? file.bytes
				: (await locals.run(async (ctx) => found(await loadFile(ctx, file.fileId)))).bytes
	}));
	return fileResponse(packed.name, 'application/zip', zipStream(entries, packed.madeAt));
};
