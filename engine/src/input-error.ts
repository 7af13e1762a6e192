/** Input that a solver cannot read. `message` is one plain sentence for the person who gave it. */
export class EngineInputError extends Error {
	override readonly name = 'EngineInputError';
}
