export type { BaseMapFeature, BaseMapKind } from './base-map/base-map.ts';
export { type BaseMap, readBaseMap } from './base-map/read-base-map.ts';
export { type Clock, dayAt } from './calendar/clock.ts';
export { dayNumber } from './calendar/day-number.ts';
export { zoneOf } from './calendar/zone.ts';
export type { Area } from './census/area.ts';
export { publishedCount } from './census/published-count.ts';
export { type Areas, readAreas } from './census/read-areas.ts';
export { type Delivery, deliveryOf } from './directory/delivery-of.ts';
export { type Directory, openDirectory } from './directory/directory.ts';
export { languagesOf } from './directory/languages-of.ts';
export type { Listing } from './directory/listing.ts';
export { phonesOf } from './directory/phones-of.ts';
export { referralKeyOf } from './directory/referral-key-of.ts';
export {
  assessEligibility,
  type Eligibility,
  type EligibilityAnswer,
  type EligibilityCode,
  type EligibilityOutcome,
  type EligibilityQuestion,
  type EligibilityReason,
} from './eligibility/assess-eligibility.ts';
export type { Person } from './eligibility/person.ts';
export type { AreaGeometry, Geometry } from './geojson/geometry.ts';
export { type Point, pointOf } from './location/point-of.ts';
export { publishable } from './location/publishable.ts';
export { wheelchairOf } from './location/wheelchair-of.ts';
export { type OpenState, openAt } from './opening/open-at.ts';
export { recurrenceOf } from './opening/recurrence-of.ts';
export { schedulesOf } from './opening/schedules-of.ts';
export { type DayHours, type Period, weekOf } from './opening/week-of.ts';
export { type FoundPlace, findPlace } from './places/find-place.ts';
export type { Places } from './places/places.ts';
export { readPlaces } from './places/read-places.ts';
export { LONGEST_TEXT, parseJson } from './reading/parse-json.ts';
export type { Problem, ProblemCode } from './reading/problem.ts';
export { type ReadInventory, readInventory } from './reading/read-inventory.ts';
export { InventoryError, requireInventory } from './reading/require-inventory.ts';
export type { Accessibility } from './schema/accessibility.ts';
export type { Address } from './schema/address.ts';
export type { Availability } from './schema/availability.ts';
export type { Capacity } from './schema/capacity.ts';
export type { Contact } from './schema/contact.ts';
export type { CostOption } from './schema/cost-option.ts';
export type { DocumentSource } from './schema/document-source.ts';
export type {
  EligibilityRule,
  FamilySituation,
  Gender,
  ImmigrationStatus,
} from './schema/eligibility-rule.ts';
export type { HelpLine } from './schema/help-line.ts';
export type { Intake } from './schema/intake.ts';
export type { Inventory } from './schema/inventory.ts';
export type { Language } from './schema/language.ts';
export type { Location } from './schema/location.ts';
export type { Holiday, Municipality } from './schema/municipality.ts';
export type { Need } from './schema/need.ts';
export type { Organization } from './schema/organization.ts';
export type { Phone } from './schema/phone.ts';
export type { Publisher } from './schema/publisher.ts';
export type { RequiredDocument } from './schema/required-document.ts';
export type { Schedule, ScheduleException } from './schema/schedule.ts';
export type { Service } from './schema/service.ts';
export type { ServiceAtLocation } from './schema/service-at-location.ts';
export type { Provenance, Source } from './schema/source.ts';
export type { Translation, Translations } from './schema/translation.ts';
export { availabilityOf, type CurrentAvailability } from './service/availability-of.ts';
export { type Cost, costOf } from './service/cost-of.ts';
export { type Freshness, freshnessOf } from './service/freshness-of.ts';
export { textHash } from './text/text-hash.ts';
export { type FoundText, type Translatable, textOf } from './text/text-of.ts';
