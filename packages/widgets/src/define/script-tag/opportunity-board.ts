// The script-tag form of the board: its own files come after what it shares with the finder.
void import('../opportunity-board.ts');
