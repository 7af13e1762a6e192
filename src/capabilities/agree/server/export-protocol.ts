import { m } from '#messages';
import type { Ctx, Locale } from '#platform/server/context.ts';
import type { Block, PrintedDocument } from '#platform/server/documents/index.ts';
import { formatDateTime } from '#platform/ui/format.ts';
import type { Protocol } from '../domain/voting/protocol.ts';
import { conditionsTable, electorsTable, talliesTable } from './export-protocol-tables.ts';
import { mayTakePart } from '../domain/policy.ts';
import { protocolFor, type GivenProtocol } from './decision-protocol.ts';
import { stanceOf } from './stance.ts';

const outcomes = {
	passed: m.signature_protocol_passed,
	failed: m.signature_protocol_failed,
	void: m.signature_protocol_void
};

/** A decision's protocol to read and print: result, conditions, who voted how, who vouches for it. */
export function protocolDocument(
	{ protocol, sha256 }: GivenProtocol,
	reader: { locale: Locale; zone: string }
): PrintedDocument {
	const locale = { locale: reader.locale };
	const moment = (at: string) => formatDateTime(new Date(at), reader, { year: true });
	const { decision, text, outcome } = protocol;
	const cluster = protocol.cluster.name;
	const heading = (words: string): Block => ({ kind: 'heading', level: 1, words });
	const times = {
		from: moment(protocol.openedAt),
		to: moment(protocol.closedAt),
		counted: moment(protocol.countedAt)
	};
	return {
		language: reader.locale,
		title: m.signature_protocol_title({ title: decision.title }, locale),
		subtitle: m.signature_protocol_subtitle({ cluster, day: moment(protocol.countedAt) }, locale),
		author: cluster,
		madeAt: new Date(protocol.signedOff.at(-1)?.at ?? protocol.countedAt),
		foot: m.signature_protocol_foot({ cluster, sha256 }, locale),
		blocks: [
			heading(m.signature_protocol_question({}, locale)),
			{ kind: 'paragraph', words: decision.question },
			...(text
				? [
						paragraph(
							m.signature_protocol_text_hash({ sha256: text.sha256 }, locale) +
								(text.version ? ` (${m.signature_version({ n: text.version }, locale)})` : '')
						)
					]
				: []),
			heading(m.signature_protocol_result({}, locale)),
			{ kind: 'paragraph', words: [{ text: outcomes[outcome.outcome]({}, locale), bold: true }] },
			paragraph(m.signature_protocol_times(times, locale)),
			paragraph(
				(protocol.secret ? m.signature_protocol_secret : m.signature_protocol_public)({}, locale)
			),
			...ranking(protocol, locale),
			...conditionsTable(protocol, locale),
			...talliesTable(protocol, locale),
			heading(m.signature_protocol_electors({}, locale)),
			electorsTable(protocol, locale),
			heading(m.signature_protocol_signed_off({}, locale)),
			...signedOff(protocol, locale, moment),
			paragraph(m.signature_protocol_recount({}, locale))
		]
	};
}

const paragraph = (words: string): Block => ({ kind: 'paragraph', words });

function ranking({ outcome, options }: Protocol, locale: { locale: Locale }): Block[] {
	if (!outcome.ranking) return [];
	const label = new Map(options.map((option) => [option.id, option.label]));
	return [
		{ kind: 'paragraph', words: [{ text: m.signature_protocol_ranking({}, locale), bold: true }] },
		{
			kind: 'list',
			style: 'numbered',
			start: 1,
			items: outcome.ranking.map((group) => ({
				words: group.map((id) => label.get(id) ?? id).join(', '),
				lists: []
			}))
		}
	];
}

function signedOff(
	{ signedOff: all }: Protocol,
	locale: { locale: Locale },
	moment: (at: string) => string
): Block[] {
	if (all.length === 0) return [paragraph(m.signature_protocol_unsigned({}, locale))];
	return all.map(({ role, name, at }) =>
		paragraph(
			(role === 'chair' ? m.signature_protocol_chair : m.signature_protocol_minute_taker)(
				{ name, day: moment(at) },
				locale
			)
		)
	);
}

/** The protocol of a counted decision to print, in the reader's language; null for people without a seat. */
export async function protocolPrint(
	ctx: Ctx,
	decisionId: unknown
): Promise<PrintedDocument | null> {
	if (!mayTakePart(stanceOf(ctx))) return null;
	const given = await protocolFor(ctx, decisionId);
	return given && protocolDocument(given, { locale: ctx.locale, zone: ctx.cluster.timeZone });
}
