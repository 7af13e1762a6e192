export * from './rulebook.ts';
export * from './opinion.ts';
export * from './decision.ts';
export * from './signature.ts';
export { agreeHistoryWord } from './history-words.ts';
