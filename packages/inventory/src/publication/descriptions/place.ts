import type { Descriptions } from './description.ts';

/** Organizations, places, and what a service shares with them. */
export const place: Descriptions = {
  Organization: {
    about: 'A service provider organization (HSDS `organization`).',
    fields: {
      name: 'What the organization is called.',
      alternate_name: 'Another name that people know it by.',
      description: 'What the organization does.',
      email: 'Where to write to it.',
      website: 'Its website.',
      phones: 'Its own numbers.',
      contacts: 'People or desks to ask for.',
      parent_organization_id: 'The organization that it is part of.',
      referral_key:
        'The public key to which referrals to its services are encrypted (an X25519 recipient of the age format).',
    },
  },
  Location: {
    about: 'A place where services are given (HSDS `location`).',
    fields: {
      location_type: 'A building, a post box, or a place on the web.',
      organization_id: 'The organization whose place it is.',
      name: 'What the place is called.',
      alternate_name: 'Another name that people know it by.',
      description: 'What to know about the place.',
      url: 'A page about the place.',
      transportation: 'How to get there.',
      latitude: 'Degrees north, WGS 84.',
      longitude: 'Degrees east, WGS 84.',
      addresses: 'Its postal addresses.',
      phones: 'Its own numbers.',
      contacts: 'People or desks to ask for.',
      languages: 'Languages that are spoken there.',
      accessibility: 'What it offers, or lacks, for people with a disability.',
      schedules: 'When the place is open.',
      address_confidential:
        'The address stays unknown to keep people safe. A published inventory then holds no coordinates, address, directions, numbers or contacts of the place.',
    },
  },
  ServiceAtLocation: {
    about: 'One service at one place (HSDS `service_at_location`).',
    fields: {
      service_id: 'The service.',
      location_id: 'The place.',
      description: 'What is different about the service there.',
      phones: 'Numbers for the service there, instead of its own.',
      contacts: 'People or desks to ask for there.',
      schedules: 'When the service is given there, instead of its own hours.',
    },
  },
  Address: {
    about: 'A postal address (HSDS `address`).',
    fields: {
      attention: 'Whom to ask for at the address.',
      address_1: 'Street and number.',
      address_2: 'Floor, unit or building.',
      city: 'City or town.',
      region: 'Region or county.',
      state_province: 'Province, territory or state.',
      postal_code: 'Postal code; empty where nobody could read it.',
      country: 'Country, two letters.',
      address_type: 'Whether one can go there, write there, or only visit it on the web.',
    },
  },
  Accessibility: {
    about: 'What a place offers, or lacks, for people with a disability (HSDS `accessibility`).',
    fields: {
      description: 'What it is, in words.',
      details: 'More about it.',
      url: 'A page about it.',
      feature: 'The one thing that this entry is about.',
      available: 'False says plainly that it is not there.',
    },
  },
  Phone: {
    about: 'A number to call (HSDS `phone`).',
    fields: {
      number: 'The number: digits, spaces and `+ - ( ) . * #`.',
      extension: 'The extension to ask for.',
      type: 'What kind of line it is, such as voice or text.',
      description: 'What the number is for.',
      languages: 'Languages that are answered in.',
    },
  },
  Contact: {
    about: 'A person or desk to ask for (HSDS `contact`).',
    fields: {
      name: 'Their name.',
      title: 'What they do.',
      department: 'Where they do it.',
      email: 'Where to write to them.',
      phones: 'Their numbers.',
    },
  },
  Language: {
    about: 'A language that is spoken (HSDS `language`).',
    fields: {
      name: 'What the language is called.',
      code: 'Its BCP 47 tag, `fr`.',
      note: 'When or by whom it is spoken, in words.',
      schedules: 'When it is spoken, if not always.',
    },
  },
  Schedule: {
    about:
      'When something is open (HSDS `schedule`): parts of an RFC 5545 rule, on the municipality’s clock.',
    fields: {
      valid_from: 'The first day on which it holds.',
      valid_to: 'The last day on which it holds.',
      dtstart: 'The first day of the repeating.',
      until: 'The last day of the repeating.',
      freq: 'Whether it repeats by week or by month.',
      interval: 'Every so many weeks or months, counted from `dtstart` or else `valid_from`.',
      byday: 'Weekdays, `MO,TH`; in a month also `1MO` (the first Monday) and `-1FR` (the last Friday).',
      bymonthday: 'Days of the month, `1,15`; -1 is the last.',
      description: 'The hours in words.',
      opens_at: 'When it opens.',
      closes_at: 'When it closes. At or before `opens_at` means on the next day.',
      schedule_link: 'A page with the hours.',
      notes: 'More about the hours.',
      open_24_hours: 'Open day and night on the days that the rule names, every day when it names none.',
      by_appointment: 'Nobody is let in without a call first.',
      suspended: 'It does not hold for now. The other schedules still do.',
      closed_on_holidays:
        'Closed on the municipality’s holidays. Left out, it is, except when open day and night.',
      exceptions: 'Days that differ from the rule.',
    },
  },
  ScheduleException: {
    about: 'One day that differs. Without times, it is closed.',
    fields: {
      day: 'The calendar day.',
      opens_at: 'When it opens that day; left out, as always.',
      closes_at: 'When it closes that day; left out, as always.',
      note: 'Why the day differs.',
    },
  },
};
