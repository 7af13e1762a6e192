/** What a parameter can be set to. */
export type ParameterValue = number | string | boolean | readonly string[];

/**
 * Something about how a cluster works that a clause of its rulebook may set and the software obeys.
 * The capability whose behaviour reads it declares it, with its bounds and what holds without a rule.
 */
export type Parameter = NumberParameter | ChoiceParameter | SetParameter | FlagParameter;

interface Named {
	/** "match.ringLength": the capability that obeys, then what it is. Never changes its meaning. */
	key: string;
}

/** A whole number of days, members, times … from `least` to `most`. */
export interface NumberParameter extends Named {
	kind: 'number';
	unit: 'days' | 'members' | 'partnerships' | 'times-a-year' | 'percent';
	least: number;
	most: number;
	standard: number;
}

/** One of the options. */
export interface ChoiceParameter<Option extends string = string> extends Named {
	kind: 'choice';
	options: readonly Option[];
	standard: Option;
}

/** Any of the options, or none. */
export interface SetParameter<Option extends string = string> extends Named {
	kind: 'set';
	options: readonly Option[];
	standard: readonly Option[];
}

/** Yes or no. */
export interface FlagParameter extends Named {
	kind: 'flag';
	standard: boolean;
}

/** What type a parameter's value has. */
export type ValueOf<P extends Parameter> = P extends { kind: 'number' }
	? number
	: P extends { kind: 'flag' }
		? boolean
		: P extends ChoiceParameter<infer Option>
			? Option
			: P extends SetParameter<infer Option>
				? readonly Option[]
				: never;

/** Whether a value is one that the parameter allows. */
export function allows(parameter: Parameter, value: unknown): value is ParameterValue {
	switch (parameter.kind) {
		case 'number':
			return (
				Number.isInteger(value) &&
				(value as number) >= parameter.least &&
				(value as number) <= parameter.most
			);
		case 'flag':
			return typeof value === 'boolean';
		case 'choice':
			return typeof value === 'string' && parameter.options.includes(value);
		case 'set':
			return (
				Array.isArray(value) &&
				new Set(value).size === value.length &&
				value.every((one) => parameter.options.includes(one as string))
			);
	}
}
