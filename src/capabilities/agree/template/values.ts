import type { ParameterValue } from '#platform/domain/parameter.ts';

/**
 * What the template sets, by clause: a start that suits some fifteen organisations of three sectors.
 * What is absent here keeps the standard of its parameter.
 */
export const values = {
	'admission.who-decides': { 'join.admission.decides': 'members' },
	'admission.objection': { 'join.admission.objectionDays': 14 },
	'admission.resolution': { 'join.admission.resolutionFor': ['administration'] },
	'rights.record': { 'join.confirmEveryDays': 90 },
	'rights.stating': { 'match.chaseAgainAfterDays': 30 },
	'delegates.change': { 'join.delegateChangesAYear': 4 },
	'decisions.rulebook': {
		'agree.rules.mode': 'consent',
		'agree.rules.sectors': 'each',
		'agree.rules.quorum': 50,
		'agree.rules.sectorQuorum': 25,
		'agree.rules.weights': 'equal'
	},
	'decisions.money': {
		'agree.money.mode': 'majority',
		'agree.money.threshold': 'absolute',
		'agree.money.base': 'present',
		'agree.money.sectors': 'each',
		'agree.money.quorum': 50,
		'agree.money.sectorQuorum': 25,
		'agree.money.weights': 'equal'
	},
	'decisions.admission': {
		'agree.admission.mode': 'majority',
		'agree.admission.threshold': 'simple',
		'agree.admission.base': 'cast',
		'agree.admission.sectors': 'none',
		'agree.admission.quorum': 30,
		'agree.admission.weights': 'by-sector',
		'agree.admission.tie': 'fails'
	},
	'decisions.exclusion': {
		'agree.exclusion.mode': 'majority',
		'agree.exclusion.threshold': 'two-thirds',
		'agree.exclusion.base': 'present',
		'agree.exclusion.sectors': 'two-and-overall',
		'agree.exclusion.quorum': 50,
		'agree.exclusion.weights': 'equal'
	},
	'decisions.council': {
		'agree.council.mode': 'majority',
		'agree.council.threshold': 'absolute',
		'agree.council.base': 'cast',
		'agree.council.sectors': 'none',
		'agree.council.quorum': 30,
		'agree.council.weights': 'by-sector'
	},
	'decisions.other': {
		'agree.other.mode': 'majority',
		'agree.other.threshold': 'simple',
		'agree.other.base': 'cast',
		'agree.other.sectors': 'none',
		'agree.other.quorum': 30,
		'agree.other.weights': 'by-sector',
		'agree.other.tie': 'fails'
	},
	'decisions.notice': { 'agree.noticeDays': 7 },
	'decisions.circulation': { 'agree.circulation': true },
	'decisions.secret': { 'agree.secret': true },
	'decisions.delegation': { 'agree.delegation': 'deputy-only' },
	'cube.rings': { 'match.ringLength': 3 },
	'cube.load': { 'match.partnershipsPerMember': 5 },
	'leaving.notice': { 'join.noticeDays': 14 },
	'leaving.appeal': { 'join.appealDays': 14 }
} as const satisfies Record<string, Record<string, ParameterValue>>;
