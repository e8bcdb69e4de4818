import { boardKeystrokes } from './board-keystrokes.ts';

// What the benchmark calls from outside the page.
Object.assign(globalThis, { run: boardKeystrokes });
