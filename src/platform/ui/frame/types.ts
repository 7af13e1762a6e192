/** What the frame of a cluster's workspace shows around every page. */
export interface WorkspaceFrame {
	cluster: { slug: string; name: string };
	person: { name: string; email: string };
	/** The capabilities that exist, in the order of the navigation. */
	verbs: Verb[];
	coordinator: boolean;
	/** How many things wait for this person. */
	waiting: number;
}

export interface Verb {
	id: 'join' | 'meet' | 'agree' | 'match' | 'deliver' | 'learn' | 'show' | 'replicate';
	href: string;
	label: string;
}
