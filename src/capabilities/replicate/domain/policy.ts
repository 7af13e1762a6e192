/** How the actor stands to the cluster's models. */
export interface Stance {
	coordinator: boolean;
}

/** Whether somebody may give the rules to others, start from theirs, and take changes over. */
export const mayReplicate = ({ coordinator }: Stance): boolean => coordinator;
