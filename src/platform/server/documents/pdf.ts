import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import {
	runsOf,
	type Block,
	type PrintedDocument,
	type PrintedList,
	type Words
} from './document.ts';
import { typstTemplate } from './typst-template.ts';

/** The faces that documents are set in; the package brings many more. */
const FACES = ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold', '700Bold_Italic'];

let compiler: NodeCompiler | undefined;

/** Made once: it reads the fonts, and later documents are set in milliseconds. */
function theCompiler(): NodeCompiler {
	if (compiler) return compiler;
	const require = createRequire(import.meta.url);
	const fonts = dirname(require.resolve('@expo-google-fonts/source-serif-4/package.json'));
	compiler = NodeCompiler.create({
		workspace: fonts,
		fontArgs: [{ fontPaths: FACES.map((face) => join(fonts, face)) }]
	});
	return compiler;
}

/**
 * The document as a tagged PDF (PDF/UA-1): headings, lists and tables are marked for screen readers.
 * The same document gives the same bytes.
 */
export function pdf(document: PrintedDocument): Uint8Array<ArrayBuffer> {
	const typst = theCompiler();
	const inputs = { document: JSON.stringify(forTypst(document)) };
	const compiled = typst.compile({ mainFileContent: typstTemplate, inputs });
	if (!compiled.result) {
		const error = compiled.takeError();
		const why = error ? JSON.stringify(error.shortDiagnostics) : '';
		throw new Error(`the document cannot be set: ${why}`);
	}
	const bytes = typst.pdf(compiled.result, {
		pdfStandard: 'ua-1',
		creationTimestamp: Math.floor(document.madeAt.getTime() / 1000)
	});
	typst.evictCache(10);
	return new Uint8Array(bytes);
}

/** With every key there: the template asks for no absent one. */
const forTypst = ({ blocks, subtitle, madeAt: _, ...rest }: PrintedDocument) => ({
	...rest,
	subtitle: subtitle ?? null,
	blocks: blocks.map(blockForTypst)
});

function blockForTypst(block: Block): object {
	switch (block.kind) {
		case 'heading':
		case 'paragraph':
			return { ...block, number: block.number ?? null, words: runs(block.words) };
		case 'notice':
			return { ...block, words: runs(block.words) };
		case 'list':
			return listForTypst(block);
		case 'table':
			return {
				...block,
				rows: block.rows.map((row) => row.map((cell) => ({ words: runs(cell) })))
			};
		case 'page-break':
			return block;
	}
}

const listForTypst = (list: PrintedList): object => ({
	...list,
	items: list.items.map(({ words, lists }) => ({
		words: runs(words),
		lists: lists.map(listForTypst)
	}))
});

const runs = (words: Words) =>
	runsOf(words).map(({ text, bold = false, emphasis = false }) => ({ text, bold, emphasis }));
