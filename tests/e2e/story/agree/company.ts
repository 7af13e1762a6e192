import type { BrowserContext } from '@playwright/test';
import { ask, send } from '../../client.ts';
import type { Hands } from '../../hands.ts';
import { seedCluster } from '../../seed.ts';
import { browserCookie, session } from '../../session.ts';

/** Nine organisations that make their own rules: three of each sector, the fewest that the opinion map shows. */
export interface Company {
	slug: string;
	name: string;
	coordinator: Hands;
	/** Nobody of the cluster. */
	visitor: Hands;
	/** Coordinates another cluster, which has no rules yet; and that cluster. */
	founder: Hands;
	elsewhere: string;
	members: Member[];
	/** Those whose delegates use a browser here: one of each sector. The others send the same forms. */
	speakers: (Member & { hands: Hands })[];
}

interface Member {
	id: string;
	name: string;
	cookie: string;
	hands?: Hands;
}

const sectors = [
	{ sector: 'administration', legalForm: 'gmina' },
	{ sector: 'business', legalForm: 'sole-trader' },
	{ sector: 'social', legalForm: 'foundation' }
] as const;

const names = [
	['Gmina Dolna', 'Gmina Górna', 'Gmina Środkowa'],
	['Piekarnia Kłos', 'Stolarnia Heblarka', 'Warsztat Szprycha'],
	['Fundacja Most', 'Fundacja Ogród', 'Fundacja Latarnia']
];

/** Founds the cluster, adds the members by the coordinator's form, and gives everybody a seat. */
export async function gather(
	telling: string,
	take: () => Promise<{ hands: Hands; context: BrowserContext }>
): Promise<Company> {
	const slug = `uzgodnienia-${telling}`;
	const email = `koordynatorka@uzgodnienia-${telling}.example`;
	await seedCluster(slug, { name: 'Janina Zgoda', email });
	const cookie = await session(email);
	const seated = async (value: string) => {
		const { hands, context } = await take();
		await context.addCookies([browserCookie(value)]);
		return hands;
	};
	const members: Member[] = [];
	for (const [row, { sector, legalForm }] of sectors.entries()) {
		for (const [at, name] of names[row]!.entries()) {
			const contactEmail = `delegat-${row}${at}@uzgodnienia-${telling}.example`;
			const address = await send(
				`/c/${slug}/join/applications/new`,
				{ cookie },
				{
					name,
					sector,
					legalForm,
					kind: 'founding',
					town: 'Dwubrzeże',
					country: 'PL',
					contactName: `Delegat: ${name}`,
					contactEmail
				}
			);
			const id = new URL(address, 'http://any').pathname.split('/').at(-1)!;
			const own = await session(contactEmail);
			await signDeclaration(`/c/${slug}/join/members/${id}/declaration`, own);
			members.push({ id, name, cookie: own, ...(at === 0 && { hands: await seated(own) }) });
		}
	}
	const speakers = members.flatMap((one) => (one.hands ? [{ ...one, hands: one.hands }] : []));
	const { hands: visitor } = await take();
	const elsewhere = `powielenie-${telling}`;
	const other = `zalozycielka@${elsewhere}.example`;
	await seedCluster(elsewhere, { name: 'Olga Wzorowa', email: other });
	return {
		slug,
		name: `Klaster ${slug}`,
		coordinator: await seated(cookie),
		visitor,
		founder: await seated(await session(other)),
		elsewhere,
		members,
		speakers
	};
}

/** Makes the member active; the form carries the hash of the text that it shows. */
async function signDeclaration(address: string, cookie: string): Promise<void> {
	const form = await (await ask(address, { cookie })).text();
	const sha256 = /name="sha256" value="(\w+)"/.exec(form)![1]!;
	await send(address, { cookie }, { name: 'Delegat', role: 'Kierownik', agreed: 'on', sha256 });
}

/** The members whose delegates have no browser here send a form. */
export async function sendByOthers(
	{ members }: Company,
	address: (member: Member) => string,
	fields: (member: Member, at: number) => Record<string, string>
): Promise<void> {
	for (const [at, member] of members.entries())
		if (!member.hands) await send(address(member), { cookie: member.cookie }, fields(member, at));
}

/** The last part of the page's address: the id of what it shows. */
export const idOn = ({ page }: Hands): string => new URL(page.url()).pathname.split('/').at(-1)!;
