/**
 * A schedule in which no two points meet twice: `rounds[r][p]` is the table of point p. All tables
 * have `size` points.
 */
export interface Design {
	name: string;
	tables: number;
	size: number;
	rounds: Int32Array[];
	/** Every point once, in an order in which points that never meet lie together. */
	order: number[];
}

/** How many rounds a design can have at most: each point meets size − 1 new ones a round. */
export const mostRounds = (tables: number, size: number): number =>
	size < 2 ? Infinity : Math.floor((tables * size - 1) / (size - 1));
