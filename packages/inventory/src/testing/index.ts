export {
  aListing,
  aLocation,
  aNeed,
  anInventory,
  anOrganization,
  aSchedule,
  aService,
  aServiceAtLocation,
  uuid,
} from './builders.ts';
export { anOffer } from './offer-builders.ts';
export { anOpportunitiesDocument, anOpportunity } from './opportunity-builders.ts';
