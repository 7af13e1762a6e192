export type { Block, PrintedDocument, PrintedList, Run, Words } from './document.ts';
export { docx } from './docx.ts';
export { pdf } from './pdf.ts';
export { zipStream, type ZipEntry } from './zip-stream.ts';
export { documentResponse, isDocumentEnding } from './response.ts';
