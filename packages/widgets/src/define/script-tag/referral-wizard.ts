// The script-tag form of the wizard: its own files come after what it shares with the finder, so that a page with both
// fetches that once and a page with the finder alone fetches nothing of the wizard.
void import('../referral-wizard.ts');
