import '../service-finder.ts';

// The finder first: the others fetch their own files after it.
void import('../opportunity-board.ts');
void import('../referral-reader.ts');
void import('../referral-wizard.ts');
