import { emailAddress, factsOf, memberInput, personPhone, requiredLine, ticked } from './schema.ts';
import { z } from 'zod';

/** An organisation with its contact person, who will be its delegate: what applicants send. */
export const application = memberInput
	.extend({
		contactName: requiredLine(120),
		contactEmail: emailAddress,
		contactPhone: personPhone,
		needsResolution: ticked,
		/** Nobody sees this field; what fills it in is a machine. */
		fax: z.string().default('')
	})
	.transform((raw, check) => ({
		facts: factsOf(raw, check),
		contact: { name: raw.contactName, email: raw.contactEmail, phone: raw.contactPhone },
		needsResolution: raw.needsResolution,
		trapped: raw.fax !== ''
	}));

/** What an applicant can quote: the last eight characters of the id, in capitals. */
export const referenceOf = (id: string): string => id.slice(-8).toUpperCase();
