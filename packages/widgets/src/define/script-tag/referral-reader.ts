// The script-tag form of the reader: as the wizard's, its own files come after what it shares with the finder.
void import('../referral-reader.ts');
