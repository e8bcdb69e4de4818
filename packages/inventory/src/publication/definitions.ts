import '../schema/jitless.ts';
import * as z from 'zod/mini';
import { BaseMapProperties } from '../base-map/base-map.ts';
import { AreaProperties } from '../census/area.ts';
import { AreaGeometry, Geometry } from '../geojson/geometry.ts';
import { Accessibility } from '../schema/accessibility.ts';
import { Address } from '../schema/address.ts';
import { Attribute } from '../schema/attribute.ts';
import { Availability } from '../schema/availability.ts';
import { Capacity, Unit } from '../schema/capacity.ts';
import { Contact } from '../schema/contact.ts';
import { CostOption } from '../schema/cost-option.ts';
import { Credential } from '../schema/credential.ts';
import { DocumentSource } from '../schema/document-source.ts';
import { EligibilityRule } from '../schema/eligibility-rule.ts';
import { Experience } from '../schema/experience.ts';
import { HelpLine } from '../schema/help-line.ts';
import { Intake } from '../schema/intake.ts';
import { Language } from '../schema/language.ts';
import { LanguageLevel } from '../schema/language-level.ts';
import { Licence, PathwayStep, Regulator } from '../schema/licence.ts';
import { EmailAddress, WebLink } from '../schema/link.ts';
import { Location } from '../schema/location.ts';
import { MinimumWage } from '../schema/minimum-wage.ts';
import { Holiday, Municipality } from '../schema/municipality.ts';
import { Need } from '../schema/need.ts';
import { Occupation } from '../schema/occupation.ts';
import { OfferingOrganization } from '../schema/offering-organization.ts';
import { OpportunitiesMunicipality } from '../schema/opportunities.ts';
import { HoursPerWeek, Opportunity } from '../schema/opportunity.ts';
import { OpportunityPlace } from '../schema/opportunity-place.ts';
import { Organization } from '../schema/organization.ts';
import { Pay } from '../schema/pay.ts';
import { Phone } from '../schema/phone.ts';
import { Code, Day, Id, Instant, LanguageTag, Text, TimeOfDay } from '../schema/primitives.ts';
import { Publisher } from '../schema/publisher.ts';
import { RequiredDocument } from '../schema/required-document.ts';
import { Schedule, ScheduleException } from '../schema/schedule.ts';
import { Service } from '../schema/service.ts';
import { ServiceArea } from '../schema/service-area.ts';
import { ServiceAtLocation } from '../schema/service-at-location.ts';
import { Provenance, Source } from '../schema/source.ts';
import { Tag } from '../schema/tag.ts';
import { Translation, Translations } from '../schema/translation.ts';

const named = {
  ...{ Accessibility, Address, AreaGeometry, AreaProperties, Attribute, Availability, BaseMapProperties },
  ...{ Capacity, Code, Contact, CostOption, Day, DocumentSource, EligibilityRule, EmailAddress, Geometry },
  ...{ HelpLine, Holiday, Id, Instant, Intake, Language, LanguageTag, Location, Municipality, Need },
  ...{ Organization, Phone, Provenance, Publisher, RequiredDocument, Schedule, ScheduleException, Service },
  ...{ ServiceArea, ServiceAtLocation, Source, Text, TimeOfDay, Translation, Translations, Unit, WebLink },
  ...{ Credential, Experience, HoursPerWeek, LanguageLevel, MinimumWage, Occupation, OfferingOrganization },
  ...{ OpportunitiesMunicipality, Opportunity, OpportunityPlace, Pay, Tag, Licence, PathwayStep, Regulator },
};

/** The schemas that get a name of their own under `$defs`, so that each is written once. */
export const definitions = z.registry<{ id: string }>();
for (const [id, schema] of Object.entries(named)) definitions.add(schema, { id });
