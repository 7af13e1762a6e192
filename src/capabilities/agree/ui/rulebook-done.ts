import { m } from '#messages';

const sentences: Record<string, () => string> = {
	commented: m.rulebook_done_commented,
	resolved: m.rulebook_done_resolved,
	founded: m.rulebook_done_founded,
	published: m.rulebook_done_published,
	unpublished: m.rulebook_done_unpublished,
	proposed: m.rulebook_done_proposed,
	rejected: m.rulebook_done_rejected,
	withdrawn: m.rulebook_done_withdrawn
};

/** What was just done, by the code in the address; undefined for a code that is not ours. */
export function rulebookDone(params: Pick<URLSearchParams, 'get'>): string | undefined {
	const version = params.get('made') ?? '';
	if (params.get('done') === 'accepted' && /^\d{1,6}$/.test(version))
		return m.rulebook_done_accepted({ version });
	return sentences[params.get('done') ?? '']?.();
}
