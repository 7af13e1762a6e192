import { m } from '#messages';
import type { MissingPieceView } from '../server/cube.ts';

/** A letter that invites an organisation which would be the missing piece; no address yet. */
export function invitation(
	{ label, needs }: MissingPieceView,
	cluster: string,
	address: string
): { body: string; mailto: string } {
	const list = needs.map(({ title, member }) => `- ${member.called}: ${title}`).join('\n');
	const body = m.cube_missing_mail({ cluster, label, needs: list, address });
	const subject = m.cube_missing_mail_subject({ cluster });
	const query = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
	return { body, mailto: `mailto:?${query}` };
}
