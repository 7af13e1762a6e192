import { chapter, type ChapterOf } from '../build.ts';
import { kinds } from './decisions-kinds.ts';
import { procedure } from './decisions-procedure.ts';

export const decisions: ChapterOf = () => chapter('decisions', 'Decyzje', [...kinds, ...procedure]);
