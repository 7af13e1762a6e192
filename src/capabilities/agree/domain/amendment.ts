import type { ParameterValue } from '#platform/domain/parameter.ts';
import type { Clause } from './rulebook.ts';

/** What is proposed to change in a rulebook: a set of changes on a base version, each on one clause or chapter. */
export interface Amendment {
	title: string;
	reason: string;
	changes: readonly Change[];
	origin: AmendmentOrigin | null;
}

export type Change =
	/** New words or values of a clause; what is absent stays. */
	| {
			kind: 'edit';
			clause: string;
			title?: string;
			body?: string;
			note?: string;
			definitions?: Clause['definitions'];
			/** Values by key; null takes the parameter out of the clause. */
			parameters?: Readonly<Record<string, ParameterValue | null>>;
	  }
	/** A new clause in a chapter, behind another; `after: null` is the chapter's first. */
	| { kind: 'add'; chapter: string; after: string | null; clause: Clause }
	| { kind: 'remove'; clause: string }
	| { kind: 'move'; clause: string; chapter: string; after: string | null }
	| { kind: 'add-chapter'; id: string; title: string; after: string | null }
	| { kind: 'rename-chapter'; chapter: string; title: string }
	/** Only of a chapter whose clauses are all gone. */
	| { kind: 'remove-chapter'; chapter: string }
	| { kind: 'preamble'; body: string };

export type AmendmentOrigin =
	| { kind: 'statement'; consultation: string; statement: string }
	/** An objection raised in a decision and worked into the text. */
	| { kind: 'objection'; decision: string; member: string }
	| { kind: 'upstream'; cluster: string; release: number; clause: string };
