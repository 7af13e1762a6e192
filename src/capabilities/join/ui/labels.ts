import { m } from '#messages';
import type { ChainRole, MemberKind, SeatRole } from '../domain/member.ts';
import type { LegalForm, PesKind } from '../domain/sector.ts';
import type { Standing } from '../domain/standing.ts';

/** The language, where it is not that of the request: in jobs, mails and files. */
interface In {
	locale?: 'pl' | 'en';
}

type Words<Key extends string> = Record<Key, (inputs: object, options?: In) => string>;

const wordsFor =
	<Key extends string>(words: Words<Key>) =>
	(key: Key, options: In = {}): string =>
		words[key]({}, options);

export const legalFormName = wordsFor<LegalForm>({
	gmina: m.join_form_gmina,
	county: m.join_form_county,
	region: m.join_form_region,
	'local-government-union': m.join_form_local_government_union,
	'budgetary-unit': m.join_form_budgetary_unit,
	'cultural-institution': m.join_form_cultural_institution,
	'public-school': m.join_form_public_school,
	'state-unit': m.join_form_state_unit,
	'other-administration': m.join_form_other_administration,
	'sole-trader': m.join_form_sole_trader,
	'civil-partnership': m.join_form_civil_partnership,
	'general-partnership': m.join_form_general_partnership,
	'professional-partnership': m.join_form_professional_partnership,
	'limited-partnership': m.join_form_limited_partnership,
	'limited-company': m.join_form_limited_company,
	'simple-joint-stock-company': m.join_form_simple_joint_stock_company,
	'joint-stock-company': m.join_form_joint_stock_company,
	cooperative: m.join_form_cooperative,
	'other-business': m.join_form_other_business,
	association: m.join_form_association,
	'simple-association': m.join_form_simple_association,
	foundation: m.join_form_foundation,
	'social-cooperative': m.join_form_social_cooperative,
	'work-cooperative': m.join_form_work_cooperative,
	'non-profit-company': m.join_form_non_profit_company,
	'rural-women-circle': m.join_form_rural_women_circle,
	'church-legal-person': m.join_form_church_legal_person,
	'local-government-association': m.join_form_local_government_association,
	'integration-unit': m.join_form_integration_unit,
	'other-social': m.join_form_other_social
});

export const pesKindName = wordsFor<PesKind>({
	'social-cooperative': m.join_pes_social_cooperative,
	wtz: m.join_pes_wtz,
	zaz: m.join_pes_zaz,
	cis: m.join_pes_cis,
	kis: m.join_pes_kis,
	'work-cooperative': m.join_pes_work_cooperative,
	'farming-cooperative': m.join_pes_farming_cooperative,
	ngo: m.join_pes_ngo,
	'church-entity': m.join_pes_church_entity,
	'local-government-association': m.join_pes_local_government_association,
	'non-profit-company': m.join_pes_non_profit_company
});

export const memberKindName = wordsFor<MemberKind>({
	founding: m.join_kind_founding,
	ordinary: m.join_kind_ordinary,
	supporting: m.join_kind_supporting
});

export const chainRoleName = wordsFor<ChainRole>({
	supplier: m.join_role_supplier,
	producer: m.join_role_producer,
	'service-provider': m.join_role_service_provider,
	trader: m.join_role_trader,
	buyer: m.join_role_buyer,
	knowledge: m.join_role_knowledge,
	support: m.join_role_support
});

export const standingName = wordsFor<Standing>({
	applied: m.join_standing_applied,
	'awaiting-resolution': m.join_standing_awaiting_resolution,
	admitted: m.join_standing_admitted,
	active: m.join_standing_active,
	suspended: m.join_standing_suspended,
	left: m.join_standing_left,
	excluded: m.join_standing_excluded,
	declined: m.join_standing_declined
});

export const seatName = wordsFor<SeatRole>({
	delegate: m.join_seat_delegate,
	deputy: m.join_seat_deputy
});

/** A country's name in a language: "Polska". */
export const countryName = (code: string, locale: 'pl' | 'en'): string =>
	new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code;
