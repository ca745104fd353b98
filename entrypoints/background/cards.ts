import pack from 'virtual:gloss/pack';
import type { LanguageChoice } from '../../components/i18n/language.ts';
import type { Locale } from '../../components/i18n/words.ts';
import { toCard } from '../../data/cards/to-card.ts';
import { readLocale } from '../shared/locale.ts';
import { settingsInForce } from '../shared/settings.ts';
import { SubjectId } from '../shared/subject-id.ts';
import { hear } from './hear.ts';

/** Answers every frame that asks for the card of a subject. */
export function answerCards(): void {
  hear('getCard', {
    shape: SubjectId,
    async answer(id) {
      const subject = toCard(pack, id);
      if (!subject) return undefined;
      const { title, date } = pack.report;
      const { language, theme, textSize } = await settingsInForce();
      const locale = await cardLocale(language);
      return { subject, report: { title, date }, locale, look: { theme, textSize } };
    },
  });
}

/** A page is sent no more of the messages than a card says. */
async function cardLocale(choice: LanguageChoice): Promise<Locale> {
  const { language, messages } = await readLocale(choice);
  const said = Object.entries(messages).filter(([key]) => /^(card|kind)_/.test(key));
  return { language, messages: Object.fromEntries(said) };
}
