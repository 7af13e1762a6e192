/** Why a member declines; `other` asks for words, the rest welcomes them. */
export const declineReasons = [
	'no-time',
	'dates',
	'price',
	'terms',
	'not-what-we-need',
	'arranged-otherwise',
	'other'
] as const;
export type DeclineReason = (typeof declineReasons)[number];
