import { expect, it } from 'vitest';
import { LANGUAGES } from '../../../components/i18n/language.ts';
import { wordsOf } from '../../../components/i18n/words.ts';
import { readLocale } from '../../locales.ts';
import { mentionsIn } from '../recogniser/recognise.ts';

it.each(LANGUAGES)(
  'the line of news on the welcome page has names that Gloss marks: %s',
  async (language) => {
    const { t } = wordsOf(await readLocale(language));
    const mentions = mentionsIn(`<p lang="${language}">${t('welcome.sample')}</p>`);
    expect(mentions.map((mention) => mention.split(': ')[0])).toEqual([
      'keir-starmer',
      'coalition-of-the-willing',
      'vladimir-putin',
    ]);
  },
);
