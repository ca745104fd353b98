import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoContains } from 'd3-geo';
import type { MultiLineString, MultiPolygon } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type {
  GeometryCollection,
  MultiPolygon as Shape,
  Topology,
  Polygon as TopoPolygon,
} from 'topojson-specification';

type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;
type Country = World['objects']['countries']['geometries'][number];

/** The countries of the world, in degrees, by the names of Natural Earth. */
export interface Atlas {
  countries: ReadonlyMap<string, MultiPolygon>;
  /** The lines between countries, each drawn once; coasts are none. */
  borders: MultiLineString;
}

/**
 * Land that Natural Earth draws by who holds it, and this map by whose it is in the eyes of the
 * United Nations: General Assembly resolution 68/262 (Crimea), Security Council resolution 541
 * (the north of Cyprus). `at` is a place in it, in degrees east and north.
 */
const BELONGS: readonly { at: [number, number]; from: string; to: string }[] = [
  { at: [34.2, 45.2], from: 'Russia', to: 'Ukraine' },
  { at: [33.5, 35.25], from: 'N. Cyprus', to: 'Cyprus' },
];

const FILE = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');

let read: World | undefined;

/** The file of `world-atlas`: Natural Earth at 1:50 million, in which small countries are drawn. */
function readWorld(): World {
  read ??= JSON.parse(readFileSync(FILE, 'utf8')) as World;
  return read;
}

/** The names of all countries in the atlas. */
export function atlasNames(): string[] {
  return readWorld().objects.countries.geometries.map(nameOf);
}

/** Makes the shapes of all countries, which takes a moment. */
export function makeAtlas(): Atlas {
  const world = readWorld();
  const shapes = new Map(
    world.objects.countries.geometries.map((country) => [nameOf(country), partsOf(country)]),
  );
  for (const { at, from, to } of BELONGS) {
    const isThere = (arcs: TopoPolygon['arcs']) =>
      geoContains(feature(world, { type: 'Polygon', arcs }), at);
    const land = shapes.get(from) ?? [];
    shapes.set(
      from,
      land.filter((arcs) => !isThere(arcs)),
    );
    shapes.set(to, [...(shapes.get(to) ?? []), ...land.filter(isThere)]);
  }
  const geometries = [...shapes.values()].map((arcs): Shape => ({ type: 'MultiPolygon', arcs }));
  return {
    countries: new Map([...shapes.keys()].map((name, at) => [name, joined(world, geometries[at])])),
    borders: mesh(world, { type: 'GeometryCollection', geometries }, (a, b) => a !== b),
  };
}

/** Merging takes away lines within a country, such as that of land which has come to it. */
function joined(world: World, shape: Shape | undefined): MultiPolygon {
  return merge(world, shape ? [shape] : []);
}

function nameOf({ properties }: Country): string {
  return properties && 'name' in properties ? properties.name : '';
}

function partsOf(country: Country): Shape['arcs'] {
  if (country.type === 'MultiPolygon') return country.arcs;
  return country.type === 'Polygon' ? [country.arcs] : [];
}
