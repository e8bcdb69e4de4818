import '../service-finder.ts';
import './referral-reader.ts';
import './referral-wizard.ts';
