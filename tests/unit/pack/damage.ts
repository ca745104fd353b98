import fc from 'fast-check';
import { stringify } from 'yaml';
import { type SmallPack, smallPack, toFiles } from './small-pack.ts';

/** The files of a pack that was damaged, and how. */
export interface Damaged {
  how: string;
  files: Map<string, string>;
}

type Path = (string | number)[];
type Tree = Record<string | number, unknown>;

const files = (how: string, damage: (pack: SmallPack) => void): Damaged => {
  const pack = smallPack();
  damage(pack);
  return { how, files: toFiles(pack) };
};

/** Every place in the pack, as a way down to it. */
const PLACES: Path[] = placesIn(smallPack(), []).filter((path) => path.length > 1);

function placesIn(value: unknown, path: Path): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const steps = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  return [path, ...steps.flatMap((step) => placesIn((value as Tree)[step], [...path, step]))];
}

function parentOf(pack: SmallPack, path: Path): Tree {
  return path.slice(0, -1).reduce<unknown>((at, step) => (at as Tree)[step], pack) as Tree;
}

const lastOf = (path: Path) => path.at(-1) ?? '';
const anyPlace = (where: (path: Path) => boolean) => fc.constantFrom(...PLACES.filter(where));

/**
 * Whether the last step of a path is a field that the schema names, and not an editor's own word.
 */
const isField = (path: Path) =>
  typeof lastOf(path) === 'string' &&
  !OWN_WORDS.test(path.slice(0, -1).join('.')) &&
  path.length > 1;
const OWN_WORDS = /(^subjects|evidence|cues|words|languages)$/;

/** Fields that a pack may do without, where nothing else points to them. */
const OPTIONAL =
  /(role|note|quotes|speaker|stance|date|links|loud|after|after\.not|sense|weight|for|report\.figures|river\.(cues|party)|named)$/;
const isNeeded = (path: Path) => isField(path) && !OPTIONAL.test(path.join('.'));

const misspelt = fc
  .tuple(anyPlace(isField), fc.nat(20), fc.constantFrom('x', 'q', '_'))
  .map(([path, at, letter]) =>
    files(`misspelt ${path.join('.')}`, (pack) => {
      const parent = parentOf(pack, path);
      const field = String(lastOf(path));
      parent[field.slice(0, at) + letter + field.slice(at)] = parent[field];
      delete parent[field];
    }),
  );

const missing = anyPlace(isNeeded).map((path) =>
  files(`missing ${path.join('.')}`, (pack) => {
    delete parentOf(pack, path)[lastOf(path)];
  }),
);

const wrongKind = fc
  .tuple(
    anyPlace((path) => path[0] !== 'subjects' || path.length > 2),
    fc.boolean(),
  )
  .map(([path, empty]) =>
    files(`wrong kind of ${path.join('.')}`, (pack) => {
      const parent = parentOf(pack, path);
      const isNumber = typeof parent[lastOf(path)] === 'number';
      parent[lastOf(path)] = empty ? null : isNumber ? 'a word' : 42;
    }),
  );

const wrongCite = fc
  .tuple(
    anyPlace((path) => lastOf(path) === 'cite'),
    fc.oneof(
      fc.constant([]),
      fc.integer({ min: 3 }).map((n) => [1, n]),
      fc.integer({ max: 0 }).map((n) => [n]),
      fc.double({ min: 1, max: 2, minExcluded: true, maxExcluded: true }).map((n) => [n]),
    ),
  )
  .map(([path, cite]) =>
    files(`${path.join('.')} is [${cite.join()}]`, (pack) => {
      parentOf(pack, path)[lastOf(path)] = cite;
    }),
  );

const word = fc.stringMatching(/^[a-z]{1,12}$/);

const unknownId = fc
  .tuple(
    anyPlace((path) => /(speaker|\.to|credits\.0|named\.0)$/.test(path.join('.'))),
    word,
  )
  .filter(([, id]) => id !== 'bridge')
  .map(([path, id]) =>
    files(`${path.join('.')} is ${id}`, (pack) => {
      parentOf(pack, path)[lastOf(path)] = id;
    }),
  );

const strangeFigure = fc
  .tuple(
    anyPlace((path) => /facts\.\d\.text|gist|summary|stance\.text/.test(path.join('.'))),
    fc.integer({ min: 8, max: 1e6 }),
  )
  .map(([path, figure]) =>
    files(`${figure} in ${path.join('.')}`, (pack) => {
      const parent = parentOf(pack, path);
      parent[lastOf(path)] = `${parent[lastOf(path)]} It has ${figure} stones.`;
    }),
  );

const longFact = fc.integer({ min: 201, max: 5000 }).map((length) =>
  files(`a fact of ${length} characters`, ({ subjects }) => {
    Object.assign(subjects.bridge ?? {}, { facts: [{ text: 'y'.repeat(length), cite: [1] }] });
  }),
);

const badLink = fc
  .oneof(
    fc.webUrl({ validSchemes: ['http', 'ftp'] }),
    word,
    fc.constant('javascript:alert(1)'),
    fc.constant('https://'),
  )
  .map((link) =>
    files(`link ${link}`, ({ subjects }) => {
      Object.assign(subjects.bridge ?? {}, { links: [link] });
    }),
  );

const oneSided = fc.constantFrom('ann-ott', 'bridge').map((id) =>
  files(`no way back from ${id}`, ({ subjects }) => {
    Object.assign(subjects[id] ?? {}, { relations: [] });
  }),
);

const sharedName = fc.tuple(word, fc.boolean()).map(([form, loud]) =>
  files(`“${form}” twice`, ({ subjects }) => {
    for (const subject of Object.values(subjects)) subject.names = [{ forms: [form], loud }];
  }),
);

const brokenForm = fc
  .tuple(
    fc.constantFrom('forms', 'not', 'cue'),
    word,
    fc.constantFrom('(', ')', '|', '(a|(b)', '(1#|2)', '########'),
  )
  .map(([where, start, end]) =>
    files(`${where} ${start}${end}`, ({ recognition, subjects }) => {
      const forms = [start + end];
      if (where === 'cue') Object.assign(recognition, { cues: { water: { forms } } });
      else Object.assign(subjects.bridge ?? {}, { names: [{ [where]: forms }] });
    }),
  );

const names = [...toFiles(smallPack()).keys()];

const lostFile = fc.constantFrom(...names).map((name) => {
  const damaged = files(`without ${name}`, () => {});
  damaged.files.delete(name);
  return damaged;
});

const strayFile = fc.tuple(word, fc.constantFrom('.yml', '.yaml', '/x.yaml')).map(([name, end]) => {
  const damaged = files(`with ${name}${end}`, () => {});
  damaged.files.set(`${name}${end}`, stringify({ id: name }));
  return damaged;
});

const brokenYaml = fc
  .tuple(
    fc.constantFrom(...names),
    fc.constantFrom('"', '[', '{', '\t', '@x', 'a: b: c', '*none'),
    fc.nat(8),
  )
  .map(([name, junk, at]) => {
    const damaged = files(`${JSON.stringify(junk)} in line ${at} of ${name}`, () => {});
    const lines = (damaged.files.get(name) ?? '').split('\n');
    lines.splice(at, 0, junk === '\t' ? '\tid: x' : junk);
    damaged.files.set(name, lines.join('\n'));
    return damaged;
  });

/** Packs that are damaged for certain: the build must refuse each. */
export const damagedPacks: fc.Arbitrary<Damaged> = fc.oneof(
  misspelt,
  missing,
  wrongKind,
  wrongCite,
  unknownId,
  strangeFigure,
  longFact,
  badLink,
  oneSided,
  sharedName,
  brokenForm,
  lostFile,
  strayFile,
  brokenYaml,
);

/** Packs with a file in which anything may stand: the build may take it, but never break on it. */
export const scrambledPacks: fc.Arbitrary<Damaged> = fc
  .tuple(
    fc.constantFrom(...names),
    fc.nat(),
    fc.nat(60),
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('&a [*a]', '<<: x', '? ', '!!js/x 1', '---', '__proto__: 1'),
    ),
  )
  .map(([name, from, length, junk]) => {
    const damaged = files(`${name} scrambled`, () => {});
    const text = damaged.files.get(name) ?? '';
    const at = from % text.length;
    damaged.files.set(name, text.slice(0, at) + junk + text.slice(at + length));
    return damaged;
  });
