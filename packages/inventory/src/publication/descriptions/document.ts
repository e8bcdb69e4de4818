import type { Descriptions } from './description.ts';

/** The inventory itself, and what it says of its publisher, its town and its sources. */
export const document: Descriptions = {
  Inventory: {
    about: 'A municipality’s whole inventory of services for newcomers.',
    fields: {
      schema_version: 'The version of this format, `1.0`. A reader of version 1 takes any `1.x`.',
      published: 'When this document was published.',
      language: 'The language of all text that does not say otherwise.',
      publisher: 'Who answers for the inventory and hears of mistakes.',
      municipality: 'The city, town or region whose services these are.',
      notice: 'Words to show above everything, such as that this is a sample.',
      notice_translations: 'The notice in other languages.',
      sources: 'The lists that facts were taken from.',
      needs: 'The needs that services answer: the taxonomy of this inventory.',
      organizations: 'The organizations that give the services.',
      locations: 'The places where services are given.',
      services: 'The services.',
      service_at_locations:
        'Which service is given at which place. A service may have several places, or none.',
    },
  },
  Publisher: {
    about: 'Who answers for the inventory.',
    fields: {
      name: 'The publisher’s name.',
      url: 'The publisher’s website.',
      email: 'Where a mistake can be reported.',
    },
  },
  Municipality: {
    about: 'The city, town or region that publishes the inventory.',
    fields: {
      name: 'Its name.',
      timezone: 'Its IANA time zone, `America/Toronto`. All times of day are on this clock.',
      country: 'Its country, two letters.',
      currency: 'The currency that amounts are in, three letters.',
      bounds:
        'West, south, east and north edge in degrees: the first view of a map, and what counts as inside.',
      languages: 'The languages that the municipality writes in, the first one first.',
      help_lines: 'Numbers for the worst moment, shown on every screen.',
      holidays: 'Days on which public offices are closed.',
    },
  },
  Holiday: {
    about: 'A day on which public offices are closed.',
    fields: { day: 'The calendar day.', name: 'What the day is called.' },
  },
  HelpLine: {
    about: 'A number for the worst moment.',
    fields: {
      id: 'A short name for programs.',
      kind: 'What the line is for.',
      name: 'What the line is called.',
      number: 'The number to call.',
      description: 'When to call it.',
      languages: 'Languages that are answered in; left out where nobody knows.',
      url: 'A page about the line.',
      confirmed: 'The day on which the publisher confirmed the number.',
    },
  },
  Source: {
    about: 'A list that facts were taken from.',
    fields: {
      id: 'A short name for programs.',
      name: 'What the list is called.',
      publisher: 'Who published it.',
      url: 'Where it can be read.',
      licence: 'The name of its licence.',
      licence_url: 'The text of its licence.',
      dated: 'The day that the facts describe, not the day they were fetched.',
      note: 'What to know before relying on it.',
    },
  },
  Provenance: {
    about: 'Where the facts of a record came from.',
    fields: { source_id: 'The source’s id.', key: 'The record’s own key in that source.' },
  },
  Translation: {
    about: 'One field in another language.',
    fields: {
      text: 'The words.',
      method: 'How the words were made.',
      reviewed: 'Whether a person has read a machine’s words and stands by them.',
      source_hash:
        'Fingerprint of the text that was translated (FNV-1a, 32 bits, over UTF-16 code units, in hexadecimal). When it no longer fits, the translation is stale.',
    },
  },
};
