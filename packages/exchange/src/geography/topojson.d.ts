// The part of the topojson packages that is used here; they ship no types of their own.
declare module 'topojson-server' {
  import type { FeatureCollection } from 'geojson';
  export interface Topology<Name extends string = string> {
    objects: Record<Name, { type: 'GeometryCollection'; geometries: TopologyGeometry[] }>;
  }
  export interface TopologyGeometry {
    type: string;
    id?: string | number;
    properties?: Record<string, unknown>;
  }
  export function topology<Name extends string>(objects: Record<Name, FeatureCollection>): Topology<Name>;
}

declare module 'topojson-simplify' {
  import type { Topology } from 'topojson-server';
  export function presimplify<T extends Topology>(topology: T): T;
  export function simplify<T extends Topology>(topology: T, minimumWeight: number): T;
}

declare module 'topojson-client' {
  import type { FeatureCollection, MultiLineString } from 'geojson';
  import type { Topology, TopologyGeometry } from 'topojson-server';
  export function feature(
    topology: Topology,
    object: { type: 'GeometryCollection'; geometries: TopologyGeometry[] },
  ): FeatureCollection;
  export function mesh(
    topology: Topology,
    object: { type: 'GeometryCollection'; geometries: TopologyGeometry[] },
  ): MultiLineString;
}

declare module 'polylabel' {
  export default function polylabel(
    rings: readonly (readonly number[])[][],
    precision?: number,
  ): [number, number] & { distance: number };
}
