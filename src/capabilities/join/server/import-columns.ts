import { m } from '#messages';
import type { ImportColumn } from '#platform/server/sheets/index.ts';
import type { ContactKey, ImportKey } from './import-row.ts';

type Word = (inputs: object, options?: { locale?: 'pl' | 'en' }) => string;

const column = (
	key: ImportKey | ContactKey,
	word: Word,
	synonyms: string,
	example: string,
	required = false
): ImportColumn => ({
	key,
	label: (options) => word({}, options),
	synonyms: synonyms.split(',').map((synonym) => synonym.trim()),
	example,
	required
});

/** What a file of members may say, with other words for it in Polish and English. */
export const memberColumns: readonly ImportColumn[] = [
	column('externalKey', m.register_import_key, 'id, identyfikator, klucz, external key', '1'),
	column(
		'name',
		m.join_field_name,
		'nazwa, nazwa organizacji, pełna nazwa, podmiot, organizacja, firma, członek, organisation, company, member',
		'Pracownia Krawiecka Igła',
		true
	),
	column('shortName', m.join_field_short_name, 'skrót, skrócona nazwa, short', 'Igła'),
	column('sector', m.join_field_sector, 'rodzaj sektora, branża sektorowa', 'biznes'),
	column(
		'legalForm',
		m.join_field_legal_form,
		'forma, typ, forma organizacyjna, type, legal type',
		'jednoosobowa działalność gospodarcza',
		true
	),
	column('kind', m.join_field_kind, 'członkostwo, rodzaj członka, membership', 'zwykły'),
	column('pesKind', m.join_field_pes_kind, 'pes, rodzaj podmiotu ekonomii społecznej', ''),
	column(
		'socialEnterprise',
		m.join_field_social_enterprise,
		'ps, status ps, status przedsiębiorstwa społecznego',
		''
	),
	column('nip', m.join_field_nip, 'numer nip, tax id, vat', ''),
	column('regon', m.join_field_regon, 'numer regon', ''),
	column('krs', m.join_field_krs, 'numer krs', ''),
	column('pkd', m.join_field_pkd, 'kody pkd, kod pkd, pkd przeważające, nace', '14.13.Z'),
	column('valueChainRole', m.join_field_value_chain_role, 'rola, łańcuch wartości, role', ''),
	column(
		'description',
		m.join_field_description,
		'opis, działalność, czym się zajmuje, about',
		'Szyjemy na miarę.'
	),
	column('website', m.join_field_website, 'www, strona, strona internetowa, web, url', ''),
	column('email', m.join_field_email, 'mail, e mail, adres e mail, poczta', ''),
	column('phone', m.join_field_phone, 'telefon, tel, numer telefonu, phone number', ''),
	column('street', m.join_field_street, 'ulica, adres, ulica i numer, address', 'Rynek 1'),
	column('postalCode', m.join_field_postal_code, 'kod, kod pocztowy, postcode, zip', '43-400'),
	column('town', m.join_field_town, 'miasto, miejscowość, siedziba, city, place', 'Cieszyn', true),
	column('country', m.join_field_country, 'kraj, państwo', 'Polska'),
	column('latitude', m.join_field_latitude, 'szerokość, lat, szerokość geograficzna', ''),
	column('longitude', m.join_field_longitude, 'długość, lon, lng, długość geograficzna', ''),
	column(
		'joinedOn',
		m.register_import_joined,
		'data przystąpienia, przystąpienie, od kiedy, joined, since',
		''
	),
	column(
		'contactName',
		m.register_import_contact_name,
		'delegat, przedstawiciel, osoba kontaktowa, imię i nazwisko, contact, delegate',
		''
	),
	column(
		'contactEmail',
		m.register_import_contact_email,
		'e mail delegata, e mail osoby kontaktowej, mail delegata',
		''
	),
	column(
		'contactPhone',
		m.register_import_contact_phone,
		'telefon delegata, telefon osoby kontaktowej',
		''
	)
];
