export {
  aLocation,
  aNeed,
  anInventory,
  anOrganization,
  aService,
  aServiceAtLocation,
  uuid,
} from './builders.ts';
