/** The address of another database on the same server; addresses of sockets included. */
export function databaseUrl(server: string, database: string): string {
	return server.replace(/^(postgres(?:ql)?:\/\/[^/]*\/)[^?]*/, `$1${database}`);
}
