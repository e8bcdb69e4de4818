import type { Descriptions } from './description.ts';

const feature = {
  type: 'Says that this is a GeoJSON feature.',
  properties: 'What is known of it.',
  geometry: 'Its shape, in degrees east and north.',
};

/** The three files beside the inventory. */
export const layers: Descriptions = {
  Areas: {
    about: 'Where newcomers live: the areas of a city as GeoJSON, with counts from a census.',
    fields: { type: 'Says that this is a GeoJSON feature collection.', features: 'The areas.' },
  },
  'Areas.features': {
    about: 'One area.',
    fields: { ...feature, id: 'The area’s own key in its source.' },
  },
  AreaProperties: {
    about:
      'What an area is called and who lives there. Counts are rounded to 5, and blank where fewer than 40 live.',
    fields: {
      name: 'What the area is called.',
      population: 'People in private households.',
      recent_immigrants: 'People who became permanent residents in the five years before the census.',
      non_permanent_residents: 'People with a permit to work or study, and people who claimed asylum.',
      point: 'Degrees east and north of a point well inside the area, from which distances are told.',
    },
  },
  BaseMap: {
    about: 'A light map of a city as GeoJSON, drawn in the order of its features.',
    fields: { type: 'Says that this is a GeoJSON feature collection.', features: 'What to draw.' },
  },
  'BaseMap.features': { about: 'One thing to draw.', fields: feature },
  BaseMapProperties: {
    about: 'What a drawn thing is.',
    fields: { kind: 'What it is, which decides how it looks.', name: 'What it is called.' },
  },
  Places: {
    about:
      'A table from the first three characters of a postal code to a point, so that no device needs to ask.',
    fields: {
      format: 'The name and version of this format.',
      places: 'By code: degrees north, then degrees east, of the middle of the area.',
    },
  },
  DocumentSource: {
    about: 'Where the facts of a file came from. Only the name must be known.',
    fields: {
      id: 'A short name for programs.',
      name: 'What the source is called.',
      publisher: 'Who published it.',
      url: 'Where it can be read.',
      licence: 'The name of its licence.',
      licence_url: 'The text of its licence.',
      dated: 'The day that the facts describe.',
      note: 'What to know before relying on it.',
    },
  },
  AreaGeometry: {
    about: 'A GeoJSON shape with an inside.',
    fields: { type: 'The kind of shape.', coordinates: 'Degrees east and north.' },
  },
  Geometry: {
    about: 'A GeoJSON shape.',
    fields: { type: 'The kind of shape.', coordinates: 'Degrees east and north.' },
  },
};
