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
