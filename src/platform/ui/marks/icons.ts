/**
 * The icon set: strokes in a 24 × 24 box, drawn for Klaster. The eight verbs first; each is a small
 * scene made of the three shapes or of lines between them.
 */
export const icons = {
	// Somebody steps through an open door.
	join: 'M13 4h6v16h-6M4 12h11m-4-4 4 4-4 4',
	// A round table with three seats.
	meet: 'M12 8.5a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 2.2a1.9 1.9 0 1 0 0 3.8 1.9 1.9 0 0 0 0-3.8ZM5 15.6a1.9 1.9 0 1 0 0 3.8 1.9 1.9 0 0 0 0-3.8ZM19 15.6a1.9 1.9 0 1 0 0 3.8 1.9 1.9 0 0 0 0-3.8Z',
	// A page of clauses with a tick.
	agree: 'M17 11V4H4v16h8M7.5 8.5h6M7.5 12.5h4m2.5 4.5 2.5 2.5L21 14.5',
	// Two pieces that fit into each other.
	match: 'M3 7h7v3a2 2 0 1 1 0 4v3H3ZM14 7h7v10h-7v-3a2 2 0 1 0 0-4Z',
	// A parcel, closed.
	deliver: 'M4 8.5 12 4l8 4.5v7.5L12 20.5 4 16ZM4 8.5l8 4.5 8-4.5M12 13v7.5M8 6.3l8 4.5',
	// An open book.
	learn:
		'M12 7C9.8 5.4 7 4.8 3.5 5v13c3.5-.2 6.3.4 8.5 2 2.2-1.6 5-2.2 8.5-2V5C17 4.8 14.2 5.4 12 7Zm0 0v13',
	// A shop window with its awning.
	show: 'M5 11v9h14v-9M4 5h16l1 4.5a2.6 2.6 0 0 1-4.5 1 3 3 0 0 1-4.5 0 3 3 0 0 1-4.5 0A2.6 2.6 0 0 1 3 9.5ZM9 20v-5h6v5',
	// One square grows out of another.
	replicate: 'M4 4h10v10H4ZM10 17v3h10V10h-3M15.5 15h3M17 13.500v3',

	home: 'M4 11.5 12 5l8 6.500M6 10v9.500h4.500V14h3v5.500H18V10',
	search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm4.7 11.200L20.5 20.5',
	menu: 'M4 7h16M4 12h16M4 17h16',
	person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM4.5 20.500c.6-4 3.5-5.5 7.5-5.500s6.9 1.5 7.5 5.5',
	news: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16Zm0 4v4.500l3 2',
	outbox: 'M4 5.500h16v13H4Zm0 .5 8 7 8-7',
	settings:
		'M4 7h9m5 0h2M4 17h2m5 0h9M15.5 4.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5ZM8.5 14.500a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5Z',
	print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7Z',
	undo: 'M8.5 5 4.5 9l4 4M5 9h9a5 5 0 0 1 0 10h-4',
	next: 'm9 5 7 7-7 7',
	previous: 'm15 5-7 7 7 7',
	up: 'M12 19V5m-5.5 5.500L12 5l5.5 5.5',
	down: 'M12 5v14m-5.5-5.500L12 19l5.5-5.5',
	close: 'm6 6 12 12M18 6 6 18',
	done: 'm4.5 12.5 5 5L19.5 6.5',
	warning: 'M12 3.5 21.5 20h-19ZM12 10v4.500M12 17v.3',
	error: 'M8 3h8l5 5v8l-5 5H8l-5-5V8ZM12 7.500v5.500M12 16v.3',
	info: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16Zm0 7v5M12 8v.3'
} as const;

export type IconName = keyof typeof icons;
