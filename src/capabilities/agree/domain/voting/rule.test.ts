import { expect, test } from 'vitest';
import { allows, type ParameterValue } from '#platform/domain/parameter.ts';
import { count } from './count.ts';
import { agreeParameter, agreeParameters, decisionKinds } from './parameters.ts';
import { drawn } from './poll.test-world.ts';
import { ruleSchema } from './poll-schema.ts';
import { ruleFor } from './rule.ts';

const standing = (key: string) => agreeParameter(key).standard;
const reading =
	(values: Readonly<Record<string, ParameterValue>>) =>
	(key: string): ParameterValue =>
		values[key] ?? standing(key);

test('every parameter has a key of its own and a standard that it allows', () => {
	expect(new Set(agreeParameters.map(({ key }) => key)).size).toBe(agreeParameters.length);
	expect(agreeParameters.filter((one) => !allows(one, one.standard))).toEqual([]);
});

test('rules of cooperation are agreed by consent in each sector, half taking part', () =>
	expect(ruleFor('rules', standing)).toEqual({
		rule: { mode: 'consent', sectors: 'each', quorum: 50, sectorQuorum: 0, weights: 'equal' },
		keys: [
			'agree.rules.mode',
			'agree.rules.sectors',
			'agree.rules.quorum',
			'agree.rules.sectorQuorum',
			'agree.rules.weights'
		]
	}));

test.each([
	['simple', ['mode', 'threshold', 'tie', 'sectors', 'quorum', 'sectorQuorum', 'weights']],
	['two-thirds', ['mode', 'threshold', 'base', 'sectors', 'quorum', 'sectorQuorum', 'weights']]
])('a %s majority names only what bears on it', (threshold, parts) => {
	const { keys } = ruleFor('money', reading({ 'agree.money.threshold': threshold }));
	expect(keys).toEqual(parts.map((part) => `agree.money.${part}`));
});

test('a choice among options takes the quorum and the weights of its kind', () =>
	expect(ruleFor('other', reading({ 'agree.other.weights': 'by-sector' }), 'ranked').rule).toEqual({
		mode: 'ranked',
		quorum: 50,
		sectorQuorum: 0,
		weights: 'by-sector'
	}));

test('a value that is not allowed is no rule', () =>
	expect(() => ruleFor('other', reading({ 'agree.other.quorum': 120 }))).toThrow(
		'agree.other.quorum cannot be 120.'
	));

test.each(decisionKinds)('the standard for %s can be stored and counted', (kind) => {
	const { rule } = ruleFor(kind, standing);
	expect(ruleSchema.parse(rule)).toEqual(rule);
	const word = rule.mode === 'consent' ? 'cc' : 'yy';
	const words = { administration: word, business: word, social: word };
	expect(count(drawn(rule, words)).outcome).toBe('passed');
});
