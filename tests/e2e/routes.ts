import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import ts from 'typescript';

/** What src/routes says this Klaster answers to; a new page or action is found, not listed by hand. */
export interface Route {
	/** "/c/[cluster]/join/members/[member]" */
	path: string;
	params: string[];
	/** Inside a cluster's workspace, which does not exist for strangers. */
	workspace: boolean;
	/** Read without any script. */
	plain: boolean;
}

/** Every page that can be looked at. */
export const pages = (): Route[] => routesOf('+page.svelte');

/** Every form action: its route and its name ("default" has none in the address). */
export function actions(): (Route & { action: string })[] {
	return routesOf('+page.server.ts').flatMap((route) => {
		const declared = exportsOf(route.file).get('actions');
		if (!declared) return [];
		if (!declared.initializer || !ts.isObjectLiteralExpression(declared.initializer)) {
			throw new Error(`${route.file}: the actions cannot be read here`);
		}
		return declared.initializer.properties.map(({ name }) => ({
			...route,
			action: name!.getText().replace(/['"]/g, '')
		}));
	});
}

/** Every method of every +server.ts. */
export const endpoints = (): (Route & { method: string })[] =>
	routesOf('+server.ts').flatMap((route) =>
		[...exportsOf(route.file).keys()]
			.filter((name) => /^(GET|POST|PUT|PATCH|DELETE|fallback)$/.test(name))
			.map((method) => ({ ...route, method }))
	);

/** The guide to the parts shows them with their script, among public pages that have none. */
const guide = '/design';

/** An address of a route, with a value for each of its parameters. */
export function addressOf({ path }: Route, values: Record<string, string>): string {
	return path.replace(/\[(?:\.\.\.)?(\w+)(?:=\w+)?\]/g, (_, name: string) => {
		const value = values[name];
		if (value === undefined) throw new Error(`nothing to put for [${name}] of ${path}`);
		return value;
	});
}

function routesOf(file: string): (Route & { file: string })[] {
	return globSync(`src/routes/**/${file}`)
		.sort()
		.map((found) => {
			const path = dirname(found)
				.replace(/^src\/routes/, '')
				.replaceAll(/\/\(\w+\)/g, '');
			return {
				file: found,
				path: path || '/',
				params: [...path.matchAll(/\[(?:\.\.\.)?(\w+)(?:=\w+)?\]/g)].map((match) => match[1]!),
				workspace: path.startsWith('/c/[cluster]'),
				plain: /routes\/\(public\)/.test(found) && path !== guide
			};
		});
}

/** The exported names of a module, with their declarations. */
function exportsOf(
	file: string
): Map<string, ts.VariableDeclaration | { initializer?: undefined }> {
	const source = ts.createSourceFile(
		file,
		readFileSync(file, 'utf8'),
		ts.ScriptTarget.Latest,
		true
	);
	const found = new Map<string, ts.VariableDeclaration | { initializer?: undefined }>();
	for (const statement of source.statements) {
		const exported =
			ts.canHaveModifiers(statement) &&
			ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
		if (ts.isVariableStatement(statement) && exported) {
			for (const declaration of statement.declarationList.declarations) {
				found.set(declaration.name.getText(), declaration);
			}
		} else if (ts.isFunctionDeclaration(statement) && exported) {
			found.set(statement.name!.text, {});
		} else if (
			ts.isExportDeclaration(statement) &&
			statement.exportClause &&
			ts.isNamedExports(statement.exportClause)
		) {
			for (const { name } of statement.exportClause.elements) found.set(name.text, {});
		}
	}
	return found;
}
