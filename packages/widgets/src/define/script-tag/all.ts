import '../service-finder.ts';
import './opportunity-board.ts';
import './referral-reader.ts';
import './referral-wizard.ts';
