// What others may use of decisions: opening, ballots, counting, protocol.
export type { DecisionState } from '../domain/decision-facts.ts';
export { castBallot } from './ballot-cast.ts';
export { closeDecision } from './decision-close.ts';
export { decisionForm, type DecisionForm } from './decision-form.ts';
export { decisionList, type DecisionLine, type DecisionList } from './decision-list.ts';
export { openDecision } from './decision-open.ts';
export { decisionPage, type DecisionPage } from './decision-page.ts';
export {
	passedDecision,
	protocolDownload,
	protocolFor,
	type PassedDecision
} from './decision-protocol.ts';
export { reopenAs } from './decision-reopen.ts';
export { signOffProtocol } from './decision-sign-off.ts';
export { withdrawDecision } from './decision-withdraw.ts';
export { delegateVote, endDelegation } from './delegation-hand.ts';
export { answerObjection } from './objection-answer.ts';
export { recuse } from './recusal-declare.ts';
