import type { IncomingMessage } from 'node:http';

/** Headers in which this server tells the pages what it knows; whatever a client sends there is lost. */
export const headers = {
	protocol: 'x-klaster-protocol',
	host: 'x-klaster-host',
	address: 'x-klaster-address'
} as const;

export interface Trust {
	/** The one public address, if configured. */
	origin: string | undefined;
	/** How many proxies of ours a request comes through. */
	proxies: number;
}

/**
 * Writes on a request which address it was sent to and by whom: as configured, as the outermost of
 * our own proxies saw it, or as the connection itself shows.
 */
export function stampOrigin(request: IncomingMessage, { origin, proxies }: Trust): void {
	const forwarded = (name: string) => {
		if (proxies === 0) return undefined;
		const values = [request.headers[name] ?? []].flat().join(',').split(',');
		// Each proxy adds at the end, so what stands further to the left may be a client's invention.
		return values[Math.max(0, values.length - proxies)]?.trim() || undefined;
	};
	const configured = origin ? new URL(origin) : undefined;
	const protocol = configured?.protocol.slice(0, -1) ?? forwarded('x-forwarded-proto');
	const host = configured?.host ?? forwarded('x-forwarded-host') ?? request.headers.host;
	request.headers[headers.protocol] = protocol === 'https' ? 'https' : 'http';
	request.headers[headers.host] = host;
	request.headers[headers.address] =
		forwarded('x-forwarded-for') ?? request.socket.remoteAddress ?? '';
}
