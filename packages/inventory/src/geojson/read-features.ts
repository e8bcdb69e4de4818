import { isRecord } from '../reading/is-record.ts';
import type { Problem } from '../reading/problem.ts';
import { readRecord } from '../reading/read-record.ts';
import { DocumentSource } from '../schema/document-source.ts';

/** Reads one feature, or says in `problems` why it is left out. */
export type ReadFeature<T> = (
  feature: Record<string, unknown>,
  at: readonly (string | number)[],
  problems: Problem[],
) => T | undefined;

/** What a GeoJSON feature collection holds, with the foreign member `source` that says where it came from. */
export interface Features<T> {
  source?: DocumentSource;
  features: readonly T[];
}

/** Reads a GeoJSON feature collection leniently: a bad feature costs only itself. */
export function readFeatures<T>(
  value: unknown,
  problems: Problem[],
  readFeature: ReadFeature<T>,
): Features<T> | undefined {
  if (!isRecord(value) || value.type !== 'FeatureCollection' || !Array.isArray(value.features))
    return undefined;
  const source =
    value.source === undefined ? undefined : readRecord(DocumentSource, value.source, ['source'], problems);
  const features = value.features.flatMap((feature: unknown, index) => {
    const record = isRecord(feature) ? feature : {};
    return readFeature(record, ['features', index], problems) ?? [];
  });
  return { ...(source && { source }), features };
}
