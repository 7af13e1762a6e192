import { expect, test } from 'vitest';
import { typeOfContent } from './file-types.ts';

const asice = `PK\x03\x04${'x'.repeat(26)}mimetypeapplication/vnd.etsi.asic-e+zip`;
const signedData = '\x30\x82\x01\x0a\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02';

test.each([
	['%PDF-1.7', 'pdf'],
	['\xff\xd8\xff\xe0', 'jpg'],
	['\x89PNG\r\n\x1a\n', 'png'],
	[asice, 'asice'],
	[signedData, 'p7s'],
	['<?xml version="1.0"?>\n<ds:Signature>', 'xml'],
	['\xef\xbb\xbf<Signatures xmlns="…">', 'xml'],
	[' %PDF-1.7', null],
	['PK\x03\x04 an archive of anything', null],
	['<html><Signature>', null],
	['<svg onload="x">', null],
	['MZ', null],
	['', null]
])('%j is %s', (start, kind) => {
	expect(typeOfContent(Buffer.from(start, 'latin1'))?.kind ?? null).toBe(kind);
});
