import { newId } from '../../src/platform/domain/id.ts';
import { rows } from './database.ts';

/** Whoever started the first real cluster here; only people with a seat may start another. */
export const founder = { name: 'Irena Próbna', email: 'zalozycielka@proba.example' };

/** A real cluster (not a demo) with its coordinator, unless it is there. Returns its id. */
export async function seedCluster(
	slug: string,
	coordinator: { name: string; email: string } = founder
): Promise<string> {
	const [there] = await rows<{ id: string }>('select id from cluster where slug = $1', [slug]);
	if (there) return there.id;
	const id = newId();
	await rows('insert into cluster (id, slug, name) values ($1, $2, $3)', [
		id,
		slug,
		`Klaster ${slug}`
	]);
	for (const { name, email } of [...new Set([coordinator, founder])]) {
		await rows(
			'insert into coordinator (cluster_id, id, email, name, since) values ($1, $2, $3, $4, now())',
			[id, newId(), email, name]
		);
	}
	return id;
}
