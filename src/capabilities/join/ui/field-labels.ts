import { m } from '#messages';

/** Labels of the fields of an organisation and its contact person, by the fields' names. */
export const fieldLabels = (): Record<string, string> => ({
	name: m.join_field_name(),
	shortName: m.join_field_short_name(),
	sector: m.join_field_sector(),
	legalForm: m.join_field_legal_form(),
	kind: m.join_field_kind(),
	pesKind: m.join_field_pes_kind(),
	socialEnterprise: m.join_field_social_enterprise(),
	nip: m.join_field_nip(),
	regon: m.join_field_regon(),
	krs: m.join_field_krs(),
	pkd: m.join_field_pkd(),
	pkdEdition: m.join_field_pkd_edition(),
	valueChainRole: m.join_field_value_chain_role(),
	description: m.join_field_description(),
	website: m.join_field_website(),
	email: m.join_field_email(),
	phone: m.join_field_phone(),
	street: m.join_field_street(),
	postalCode: m.join_field_postal_code(),
	town: m.join_field_town(),
	country: m.join_field_country(),
	latitude: m.join_field_latitude(),
	longitude: m.join_field_longitude(),
	needsResolution: m.join_field_needs_resolution(),
	contactName: m.join_field_contact_name(),
	contactEmail: m.join_field_contact_email(),
	contactPhone: m.join_field_contact_phone()
});
