import { describe, expect, it } from 'vitest';
import { marked, small } from '../recognise.ts';

describe('languages', () => {
  const gazetteer = small(
    {
      bread: [
        { forms: ['Loaf'] },
        { forms: ['Laib'], languages: ['de'] },
        { forms: ['Pain'], languages: 'any' },
      ],
    },
    { languages: { en: 'the of and is', de: 'der die und ist' } },
  );

  it.each([
    ['<p lang="en">Loaf Laib Pain', ['Loaf', 'Pain']],
    ['<p lang="de-AT">Loaf Laib Pain', ['Laib', 'Pain']],
    ['<p lang="fr">Loaf Laib Pain', ['Pain']],
    ['<p>Der Loaf und die Laib, das ist der Pain.', ['Laib', 'Pain']],
    ['<p lang="en">Der Loaf und die Laib, das ist der Pain.', ['Laib', 'Pain']],
    ['<p lang="de">Loaf Laib<p>Loaf Laib', ['Laib', 'Laib']],
  ])('%s', (html, expected) => {
    expect(marked(html, gazetteer)).toEqual(expected);
  });
});
