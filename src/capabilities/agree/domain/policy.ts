/** How the actor stands to what the cluster agrees on. */
export interface Stance {
	coordinator: boolean;
	/** Speaks for a member that takes part, as its delegate or deputy. */
	speaks: boolean;
}

/** Whether somebody may propose changes, comment and vote: who speaks for an active member. */
export const mayTakePart = ({ coordinator, speaks }: Stance): boolean => coordinator || speaks;

/** Whether somebody may edit: make versions, open decisions, ask for signatures. */
export const mayEdit = ({ coordinator }: Stance): boolean => coordinator;
