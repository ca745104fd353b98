import fc from 'fast-check';
import type { Script, Step } from './script.ts';

/** Texts that names are made of, loud and quiet, whole and in parts. */
const TEXTS = [
  'Keir Starmer',
  'Keir ',
  'Starmer',
  'Starmer said',
  'Ursula von der ',
  'Leyen',
  'Dick ',
  'Schoof.',
  'NATO',
  'the Commission',
  'Merz',
  'Mario Merz',
  'the coalition of ',
  'the willing',
  ' ',
  '\n',
  'x',
  ' and ',
  'Ukraine: Vladimir Putin and the Kremlin have not agreed to the ceasefire; sanctions on Russia.',
];

const INLINE = ['b', 'span', 'a', 'x-late', 'x-never', 'code', 'sup'];
const BLOCKS = ['p', 'div', 'section', 'h2', 'aside', 'nav', 'li', 'button', 'article', 'footer'];
const ATTRIBUTES = [
  ' hidden',
  ' hidden=until-found',
  ' contenteditable',
  ' contenteditable=false',
  ' lang=de',
  ' lang=en',
  ' role=navigation',
  ' role=heading',
  ' class=comments',
  ' class=block',
  ' id=comments',
  ' style="display:block"',
  ' slot=s',
];

/** Mostly none, now and then one. */
const seldom = <T>(arbitrary: fc.Arbitrary<T>, otherwise: T) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(otherwise) }, { weight: 1, arbitrary });

const text = fc.constantFrom(...TEXTS);
const tag = fc.constantFrom(...INLINE, ...INLINE, ...BLOCKS);
const attribute = seldom(fc.constantFrom(...ATTRIBUTES), '');
const leaf = fc.oneof(
  { weight: 8, arbitrary: text },
  {
    weight: 2,
    arbitrary: fc.constantFrom('<br>', '<hr>', '<!-- -->', '<slot></slot>', '<slot name=s></slot>'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '<details><summary>Keir</summary>Dick Schoof</details>',
      '<script>Keir Starmer</script>',
      '<template>Keir Starmer</template>',
      '<select><option>Keir Starmer</select>',
      '<svg><title>Keir</title><text>Keir Starmer</text></svg>',
      '<table><tr><td>Keir<td>Starmer</table>',
    ),
  },
);

const { html } = fc.letrec<{ html: string; element: string }>((tie) => ({
  element: fc
    .tuple(tag, attribute, tie('html'))
    .map(([tag, attribute, inner]) => `<${tag}${attribute}>${inner}</${tag}>`),
  html: fc
    .array(fc.oneof({ depthSize: 'small', withCrossShrink: true }, leaf, tie('element')), {
      minLength: 1,
      maxLength: 4,
    })
    .map((parts) => parts.join('')),
}));

const number = fc.nat({ max: 60 });
const place = fc.constantFrom('beforebegin', 'afterbegin', 'beforeend', 'afterend');
const setting: fc.Arbitrary<[string, string | null]> = fc.oneof(
  fc.constantFrom<[string, string]>(
    ['hidden', ''],
    ['hidden', 'until-found'],
    ['contenteditable', 'true'],
    ['contenteditable', 'false'],
    ['lang', 'de'],
    ['lang', ''],
    ['role', 'navigation'],
    ['role', 'complementary'],
    ['role', 'heading'],
    ['class', 'comments'],
    ['class', 'block'],
    ['class', ''],
    ['id', 'comments'],
    ['style', 'display:block'],
    ['style', 'position:absolute'],
    ['style', ''],
    ['slot', 's'],
    ['open', ''],
  ),
  fc
    .constantFrom('hidden', 'contenteditable', 'lang', 'role', 'class', 'id', 'style', 'open')
    .map((name): [string, null] => [name, null]),
);
const rule = fc.constantFrom(
  '.block { display: block }',
  'b { display: block }',
  'span { position: absolute }',
  'x-never { display: block }',
);

const step: fc.Arbitrary<Step> = fc.oneof<fc.WeightedArbitrary<Step>[]>(
  { weight: 10, arbitrary: fc.tuple(fc.constant('insert'), number, place, html) },
  { weight: 10, arbitrary: fc.tuple(fc.constant('remove'), number) },
  { weight: 12, arbitrary: fc.tuple(fc.constant('move'), number, place, number) },
  { weight: 3, arbitrary: fc.tuple(fc.constant('wrap'), number, tag) },
  { weight: 3, arbitrary: fc.tuple(fc.constant('unwrap'), number) },
  { weight: 4, arbitrary: fc.tuple(fc.constant('split'), number, fc.nat({ max: 20 })) },
  { weight: 2, arbitrary: fc.tuple(fc.constant('normalise'), number) },
  { weight: 6, arbitrary: fc.tuple(fc.constant('data'), number, text) },
  { weight: 4, arbitrary: fc.tuple(fc.constant('html'), number, html) },
  {
    weight: 12,
    arbitrary: fc
      .tuple(number, setting)
      .map(([number, [name, value]]): Step => ['set', number, name, value]),
  },
  {
    weight: 4,
    arbitrary: fc.tuple(
      fc.constant('attach'),
      number,
      fc.constantFrom<ShadowRootMode[]>('open', 'closed'),
      html,
    ),
  },
  // In itself the element would never end.
  {
    weight: 1,
    arbitrary: fc.tuple(
      fc.constant('define'),
      html.map((html) => html.replaceAll('x-late', 'b')),
    ),
  },
  { weight: 1, arbitrary: fc.tuple(fc.constant('undress'), number) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('style'), rule) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('body'), html) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('write'), html) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('frame'), number) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('send'), number, number) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('design'), fc.constantFrom('on', 'off')) },
  { weight: 1, arbitrary: fc.constant<Step>(['clear highlights']) },
  {
    weight: 10,
    arbitrary: fc.tuple(
      fc.constant('pause'),
      fc.constantFrom('micro', 'task', 'task', 'frame', 'rest', 'rest'),
    ),
  },
);

/** Any page that does anything to itself. */
export const anyScript: fc.Arbitrary<Script> = fc.record({
  html,
  steps: fc.array(step, { minLength: 1, maxLength: 30, size: 'max' }),
  hurried: fc.boolean(),
  early: seldom(fc.constant(true), false),
});
