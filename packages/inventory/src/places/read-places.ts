import '../schema/jitless.ts';
import * as z from 'zod/mini';
import type { Point } from '../location/point-of.ts';
import { isRecord } from '../reading/is-record.ts';
import type { Problem } from '../reading/problem.ts';
import { readRecord } from '../reading/read-record.ts';
import { DocumentSource } from '../schema/document-source.ts';
import { Fsa, PlaceCentre, type Places, PlacesDocument } from './places.ts';

/** Reads a table of places leniently: an entry that does not fit is left out and named in `problems`. */
export function readPlaces(value: unknown): { places?: Places; problems: readonly Problem[] } {
  const format = PlacesDocument.shape.format;
  if (!isRecord(value) || !z.safeParse(format, value.format).success || !isRecord(value.places))
    return {
      problems: [{ code: 'wrong_document', path: [], outcome: 'refused', values: { expected: 'places' } }],
    };
  const problems: Problem[] = [];
  const source =
    value.source === undefined ? undefined : readRecord(DocumentSource, value.source, ['source'], problems);
  const centres = readCentres(value.places, problems);
  return { places: Object.freeze({ ...(source && { source }), centres }), problems };
}

function readCentres(places: Record<string, unknown>, problems: Problem[]): ReadonlyMap<string, Point> {
  const centres = new Map<string, Point>();
  for (const [code, value] of Object.entries(places)) {
    const fsa = readRecord(Fsa, code, ['places', code], problems);
    const centre = fsa && readRecord(PlaceCentre, value, ['places', code], problems);
    if (!centre) continue;
    const [latitude, longitude] = centre;
    centres.set(fsa, Object.freeze({ latitude, longitude }));
  }
  return centres;
}
