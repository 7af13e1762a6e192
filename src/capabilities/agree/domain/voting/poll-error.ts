/** A poll that cannot be counted, since something in it is not what a poll may hold; the message is one sentence. */
export class PollError extends Error {
	override name = 'PollError';
}
