import type { Descriptions } from './description.ts';

const expenses = 'Whether bus fares and other costs are paid back.';

/** The document of opportunities: work, volunteering, mentoring, places to learn. */
export const opportunity: Descriptions = {
  Opportunities: {
    about: 'A municipality’s opportunities for newcomers: work, volunteering, mentoring and places to learn.',
    fields: {
      schema_version: 'The version of this format, `1.0`. A reader of version 1 takes any `1.x`.',
      published: 'When this document was published.',
      language: 'The language of all text that does not say otherwise.',
      publisher: 'Who answers for the document and hears of mistakes.',
      municipality: 'The city, town or region: whose clock days are read on, and what its minimum wage is.',
      notice: 'Words to show above everything, such as that this is a sample.',
      notice_translations: 'The notice in other languages.',
      sources: 'The lists that postings were taken from.',
      skills: 'The skills that postings name.',
      interests: 'The interests that postings name.',
      opportunities: 'The opportunities.',
    },
  },
  OpportunitiesMunicipality: {
    about: 'As much of the municipality as days and pay are read against.',
    fields: {
      name: 'Its name.',
      timezone: 'Its IANA time zone, `America/Toronto`. A posting closes at midnight on this clock.',
      minimum_wage: 'The least that an hour of work may be paid there.',
    },
  },
  MinimumWage: {
    about: 'The least that an hour of work may be paid.',
    fields: {
      amount: 'The amount for one hour.',
      currency: 'Its currency, three letters.',
      unit: 'Always an hour.',
      from: 'The day it came into force.',
      source_id: 'The id of the source that says so.',
      source: 'Who says so, where the document does not list the source.',
      url: 'Where it can be read.',
    },
  },
  Opportunity: {
    about:
      'Something a newcomer can take. `kind` says what, and which fields there are beside the usual ones.',
    fields: {
      kind: 'What it is.',
      title: 'What it is called.',
      description: 'What one does there, and what one gets out of it.',
      organization_id: 'The organization that offers it, in the inventory published beside.',
      organization: 'The organization that offers it, where it is in no inventory.',
      location_ids: 'Where it is done: locations of the inventory published beside.',
      places: 'Where it is done, where that is in no inventory.',
      at_home: 'Whether it can be done from home.',
      schedules: 'The shifts: `opens_at` is when one begins, `closes_at` when it ends.',
      flexible_hours: 'Whether days and hours can be agreed.',
      hours_per_week: 'How many hours a week.',
      starts: 'The first day.',
      ends: 'The last day.',
      weeks: 'How many weeks it lasts, where no last day is set.',
      occupation: 'The occupation it belongs to, or leads to.',
      language_levels: 'The levels of English and French that are asked for.',
      workplace_languages: 'Languages that people speak there.',
      experience: 'What one must have done before.',
      credentials: 'Papers that are asked for.',
      skills: 'Ids of the skills that are asked for, out of the document’s list.',
      interests: 'Ids of the interests that it suits, out of the document’s list.',
      suits: 'Whom it suits, as the one who offers it says.',
      supports: 'What makes it possible to come.',
      openings: 'How many people are wanted.',
      apply: 'How to apply; the first way is the one to try first.',
      contacts: 'Whom to ask.',
      url: 'The posting’s own page.',
      posted: 'The day it was posted.',
      closes: 'The last day to apply, until midnight.',
      status: 'Whether somebody was found, or it was taken back. Left out, it is open.',
      assured_date: 'The day somebody last looked whether it still holds.',
      assured_by: 'Who looked.',
      pay: 'What one earns.',
      employment_types: 'How one is employed.',
      expenses_covered: expenses,
      cost_options: 'What it costs to take part.',
      certificate: 'What one has in hand at the end.',
    },
  },
  OfferingOrganization: {
    about: 'Who offers it, named in place.',
    fields: {
      name: 'Its name.',
      description: 'What it does.',
      url: 'Its website.',
      email: 'Where to write.',
    },
  },
  OpportunityPlace: {
    about: 'Where it is done.',
    fields: {
      name: 'What the place is called.',
      address_1: 'Street and number.',
      city: 'The city.',
      state_province: 'The province, two letters in Canada.',
      postal_code: 'The postal code.',
      country: 'The country, two letters.',
      latitude: 'Degrees north, WGS 84.',
      longitude: 'Degrees east, WGS 84.',
      transportation: 'How to get there, and whether a bus runs at that hour.',
    },
  },
  HoursPerWeek: {
    about: 'How many hours a week.',
    fields: { minimum: 'At least so many.', maximum: 'At most so many.' },
  },
  Pay: {
    about: 'What one earns, before tax. One amount alone is a “from” or an “up to”; the same twice is exact.',
    fields: {
      minimum: 'The least.',
      maximum: 'The most.',
      unit: 'The stretch of time that the amounts are for.',
      currency: 'Their currency, three letters.',
      note: 'What the amounts do not say, such as tips.',
    },
  },
  Occupation: {
    about: 'A unit group of the National Occupational Classification 2021.',
    fields: {
      noc: 'Its five digits.',
      title: 'Its title.',
      teer: 'Its level of training, education, experience and responsibilities, 0 to 5.',
    },
  },
  LanguageLevel: {
    about:
      'A level that is asked for: Canadian Language Benchmark, or Niveau de compétence linguistique canadien.',
    fields: {
      language: 'English or French.',
      skill: 'The skill; left out, each of the four.',
      minimum: 'The level, 1 to 12.',
    },
  },
  Experience: {
    about: 'What one must have done before.',
    fields: {
      months: 'For how many months. Zero says that nothing is asked.',
      abroad_counts: 'Whether work done in another country counts.',
      canadian: 'Whether work done in Canada is asked for. False says plainly that it is not.',
      note: 'The same in words.',
    },
  },
  Credential: {
    about: 'A paper that is asked for.',
    fields: {
      kind: 'What sort of paper.',
      name: 'What it is called.',
      required: 'False when it is good to have; left out, nobody starts without it.',
      licence_id: 'The pathway to this licence, by its id in a table of licences.',
      url: 'Where the way to it is explained.',
    },
  },
  Tag: {
    about: 'A skill or an interest.',
    fields: {
      id: 'The short name that postings and people’s answers call it by.',
      name: 'What it is called.',
    },
  },
};
