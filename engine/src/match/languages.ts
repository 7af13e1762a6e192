/** The languages that texts may be written in. */
export const languages = ['pl', 'en', 'cs'] as const;
export type Language = (typeof languages)[number];
