/** What is read of an address: of a `URL`, or of the page's own. */
type Address = Pick<URL, 'pathname' | 'search'>;

/**
 * The address of the same list with other parameters; `null` takes one away. A changed filter or
 * order starts again at the first page.
 */
export function hrefWith(url: Address, changes: Record<string, string | number | null>): string {
	const query = new URLSearchParams(url.search);
	if (!('page' in changes)) query.delete('page');
	for (const [name, value] of Object.entries(changes)) {
		if (value === null || value === '') query.delete(name);
		else query.set(name, String(value));
	}
	const text = query.toString();
	return text ? `?${text}` : url.pathname;
}

/** Where a list is sorted: "?sort=name" upwards, "?sort=-name" downwards. */
export interface Sort {
	href: string;
	direction: 'ascending' | 'descending' | 'none';
}

/** The link in a column's head: sorts by it, and turns the order round when it does already. */
export function sortLink(url: Address, key: string, standard?: string): Sort {
	const current = new URLSearchParams(url.search).get('sort') ?? standard;
	const upwards = current === key;
	return {
		href: hrefWith(url, { sort: upwards ? `-${key}` : key }),
		direction: upwards ? 'ascending' : current === `-${key}` ? 'descending' : 'none'
	};
}
