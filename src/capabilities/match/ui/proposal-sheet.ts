import { m } from '#messages';
import { dayIn } from '#platform/domain/clock.ts';
import type { ExportColumn } from '#platform/server/sheets/columns.ts';
import type { LegView, PartnershipView, ProposalView } from '../server/cube.ts';
import { outcomeWord } from './answer-words.ts';
import { kindWord, originWord, stateWord, termsWord } from './proposal-words.ts';

/** A leg with the proposal that it belongs to: one row of a spreadsheet. */
interface LegRow {
	proposal: ProposalView;
	leg: LegView;
}

export const proposalRows = (proposals: readonly ProposalView[]): LegRow[] =>
	proposals.flatMap((proposal) => proposal.legs.map((leg) => ({ proposal, leg })));

const legColumns = (): ExportColumn<LegRow>[] => [
	{ label: m.cube_sheet_giver(), value: ({ leg }) => leg.giver.name },
	{ label: m.cube_sheet_offer(), value: ({ leg }) => leg.offer.title },
	{ label: m.cube_sheet_taker(), value: ({ leg }) => leg.taker.name },
	{ label: m.cube_sheet_need(), value: ({ leg }) => leg.need.title },
	{ label: m.cube_sheet_terms(), value: ({ leg }) => termsWord(leg.terms) },
	{ label: m.cube_sheet_price(), value: ({ leg }) => (leg.price ? leg.price.amount / 100 : null) },
	{ label: m.cube_sheet_from(), value: ({ leg }) => leg.startsOn },
	{ label: m.cube_sheet_until(), value: ({ leg }) => leg.endsOn },
	{ label: m.cube_col_kind(), value: ({ proposal }) => kindWord(proposal.kind) },
	{ label: m.cube_col_origin(), value: ({ proposal }) => originWord(proposal.origin) }
];

/** The list of proposals, a row a leg; days in the cluster's time zone. */
export const proposalColumns = (zone: string): ExportColumn<LegRow>[] => [
	...legColumns(),
	{ label: m.cube_sheet_made(), value: ({ proposal }) => dayIn(zone, proposal.createdAt) },
	{ label: m.cube_col_state(), value: ({ proposal }) => stateWord(proposal.state) }
];

interface PartnershipRow extends LegRow {
	partnership: PartnershipView;
}

export const partnershipRows = (partnerships: readonly PartnershipView[]): PartnershipRow[] =>
	partnerships.flatMap((partnership) =>
		partnership.agreed.legs.map((leg) => ({ partnership, proposal: partnership.agreed, leg }))
	);

/** The list of partnerships, a row a leg; days in the cluster's time zone. */
export const partnershipColumns = (zone: string): ExportColumn<PartnershipRow>[] => [
	...legColumns(),
	{ label: m.cube_sheet_made(), value: ({ partnership }) => dayIn(zone, partnership.formedAt) },
	{
		label: m.cube_sheet_ended(),
		value: ({ partnership }) => (partnership.endedAt ? dayIn(zone, partnership.endedAt) : null)
	},
	{
		label: m.cube_col_result(),
		value: ({ partnership }) => (partnership.result ? outcomeWord(partnership.result) : null)
	}
];
