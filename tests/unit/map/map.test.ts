import { geoContains } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { loadPack } from '../../../data/build/load.ts';
import { makeAtlas } from '../../../data/build/map/atlas.ts';
import { compileMap, type MapCountry } from '../../../data/build/map/compile.ts';
import { Pen } from '../../../data/build/map/pen.ts';

const sources = loadPack();
const map = compileMap(sources);
const ids = (countries: MapCountry[]) => countries.map(({ subject }) => subject);

describe('the map', () => {
  it('shows every country of the pack once, those of Europe on one map', () => {
    const named = sources.subjects.filter(({ onMap }) => onMap !== undefined);
    const shown = [...ids(map.countries), ...ids(map.elsewhere.countries)];
    expect(shown.sort()).toEqual(named.map(({ id }) => id).sort());
    expect(ids(map.countries)).toContain('ukraine');
    expect(ids(map.elsewhere.countries)).toContain('new-zealand');
  });

  it('places names where they can be seen', () => {
    for (const { label } of map.countries) {
      expect(label.x).toBeGreaterThan(0);
      expect(label.x).toBeLessThan(map.width);
      expect(label.y).toBeGreaterThan(0);
      expect(label.y).toBeLessThan(map.height);
    }
  });

  it('puts the name above a country that has no room for it', () => {
    const above = (id: string) => map.countries.find(({ subject }) => subject === id)?.label.above;
    expect(above('netherlands')).toBe(true);
    expect(above('france')).toBe(false);
  });

  it('draws nothing but steps of whole units', () => {
    const drawn = [...map.countries, ...map.elsewhere.countries].map(({ d }) => d);
    for (const d of [map.land, map.borders, ...drawn]) expect(d).toMatch(/^[Ml\d -]+$/);
  });

  it('is small enough to be opened at once', () => {
    expect(JSON.stringify(map).length).toBeLessThan(120_000);
  });
});

describe('the atlas', () => {
  it.each([
    ['Ukraine', 'Russia', [34.1, 44.95]],
    ['Cyprus', 'N. Cyprus', [33.4, 35.28]],
  ] as const)('has in %s, and not in %s, what is at %o', (own, other, at) => {
    const { countries } = makeAtlas();
    const holds = (name: string) => {
      const shape = countries.get(name);
      return shape !== undefined && geoContains(shape, [...at]);
    };
    expect(holds(own)).toBe(true);
    expect(holds(other)).toBe(false);
  });
});

describe('the pen', () => {
  it('draws in steps, and a point that falls on the one before not at all', () => {
    const pen = new Pen();
    pen.moveTo(10.2, 20.4);
    pen.lineTo(10.4, 20.3);
    pen.lineTo(15, 18);
    pen.lineTo(14, 30);
    expect(pen.path()).toBe('M10 20l5-2-1 12');
  });

  it('leaves out a speck', () => {
    const pen = new Pen();
    pen.moveTo(1, 1);
    pen.lineTo(2, 3);
    expect(pen.path()).toBe('');
  });
});
