export * from './consultation.ts';
export * from './decision.ts';
export { agreeCrontab, agreeInstanceJobs, agreeJobs } from './jobs.ts';
export * from './rulebook.ts';
export * from './signature.ts';
export { waiting } from './waiting.ts';
