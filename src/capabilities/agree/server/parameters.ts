import { joinParameters } from '#capabilities/join/server/index.ts';
import { matchParameters } from '#capabilities/match/server/index.ts';
import type { Parameter } from '#platform/domain/parameter.ts';
import { agreeParameters } from '../domain/voting/parameters.ts';

/** Every parameter that a clause may set, from all capabilities that obey one. */
export const catalogue = (): readonly Parameter[] => all;

const all = [...joinParameters, ...matchParameters, ...agreeParameters];
const byKey = new Map(all.map((parameter) => [parameter.key, parameter]));

/** A parameter by its key; undefined for a key that nothing obeys. */
export const parameterOf = (key: string): Parameter | undefined => byKey.get(key);
