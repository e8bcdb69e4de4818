import '../service-finder.ts';
import './referral-wizard.ts';
