import {
  type GeoPermissibleObjects,
  type GeoProjection,
  geoArea,
  geoAzimuthalEqualArea,
  geoCentroid,
  geoPath,
} from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import type { PackSources } from '../../schema/sources.ts';
import { makeAtlas } from './atlas.ts';
import { Pen } from './pen.ts';

/** A country of the pack as a shape to be filled. */
export interface MapCountry {
  /** The id of its subject. */
  subject: string;
  /** The `d` of an SVG path. */
  d: string;
  /**
   * Where its name goes: in the middle of its land, or above a country that is too small for it.
   */
  label: { x: number; y: number; above: boolean };
}

/** The map of Europe, and the countries that lie elsewhere, each on a map of its own. */
export interface ReportMap {
  width: number;
  height: number;
  /** All land, as one path. */
  land: string;
  /** The lines between countries. */
  borders: string;
  countries: MapCountry[];
  elsewhere: { width: number; height: number; countries: MapCountry[] };
}

/** The part of Europe that is shown, in km east and north of the middle, 10° E 52° N. */
const FRAME = { west: -1500, east: 2450, south: -1720, north: 1250 };
/** Units of the map in a km: one of them is about a pixel on a sharp screen. */
const UNITS = 1000 / (FRAME.east - FRAME.west);
const EARTH_RADIUS = 6371;

/** A country that is smaller than this both ways has no room for its name; in units of the map. */
const SMALL = 100;
/** Between such a country and its name. */
const GAP = 12;

/** The size of the map of a country elsewhere. */
const ELSEWHERE = { width: 200, height: 130 };
/** Isles with less than this share of a country's land would make all the rest small. */
const SMALL_ISLE = 0.02;

/** Draws the countries among a pack's subjects, and the land around them. */
export function compileMap({ subjects }: PackSources): ReportMap {
  const { countries, borders } = makeAtlas();
  const europe = europeanProjection();
  const draw = (shape: GeoPermissibleObjects) => drawn(shape, europe.projection);

  const placed = subjects.flatMap(({ id, onMap }) => {
    const shape = onMap === undefined ? undefined : countries.get(onMap);
    return shape ? [{ subject: id, shape }] : [];
  });
  const isNear = ({ shape }: { shape: MultiPolygon }) => draw(shape) !== '';
  const near = placed.filter(isNear);
  const far = placed.filter((one) => !isNear(one));
  return {
    width: europe.width,
    height: europe.height,
    land: [...countries.values()].map(draw).join(''),
    borders: draw(borders),
    countries: near.map(({ subject, shape }) => country(subject, shape, europe.projection)),
    elsewhere: {
      ...ELSEWHERE,
      countries: far.map(({ subject, shape }) => country(subject, ...alone(shape))),
    },
  };
}

/** ETRS89-LAEA, the projection of Europe's own statistics: areas are true (EPSG:3035). */
function europeanProjection() {
  const width = (FRAME.east - FRAME.west) * UNITS;
  const height = (FRAME.north - FRAME.south) * UNITS;
  const projection = geoAzimuthalEqualArea()
    .rotate([-10, -52])
    .scale(EARTH_RADIUS * UNITS)
    .translate([-FRAME.west * UNITS, FRAME.north * UNITS])
    // A little more than is shown, so that no coast runs along the edge.
    .clipExtent([
      [-20, -20],
      [width + 20, height + 20],
    ]);
  return { projection, width: Math.round(width), height: Math.round(height) };
}

/** A country's main land, and a projection that shows it by itself. */
function alone(shape: MultiPolygon): [MultiPolygon, GeoProjection] {
  const polygon = (coordinates: MultiPolygon['coordinates'][number]) =>
    geoArea({ type: 'Polygon', coordinates });
  const total = geoArea(shape);
  const coordinates = shape.coordinates.filter((part) => polygon(part) > total * SMALL_ISLE);
  const main: MultiPolygon = { type: 'MultiPolygon', coordinates };
  const [east, north] = geoCentroid(main);
  const { width, height } = ELSEWHERE;
  return [
    main,
    geoAzimuthalEqualArea()
      .rotate([-east, -north])
      .fitExtent(
        [
          [2, 2],
          [width - 2, height - 2],
        ],
        main,
      ),
  ];
}

function country(subject: string, shape: MultiPolygon, projection: GeoProjection): MapCountry {
  return { subject, d: drawn(shape, projection), label: labelOf(shape, projection) };
}

function labelOf(shape: MultiPolygon, projection: GeoProjection): MapCountry['label'] {
  const path = geoPath(projection);
  const [x, y] = path.centroid(shape);
  const [[left, top], [right, bottom]] = path.bounds(shape);
  const above = right - left < SMALL && bottom - top < SMALL;
  return { x: Math.round(x), y: Math.round(above ? top - GAP : y), above };
}

function drawn(shape: GeoPermissibleObjects, projection: GeoProjection): string {
  const pen = new Pen();
  geoPath(projection, pen)(shape);
  return pen.path();
}
