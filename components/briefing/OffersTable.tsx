import type { Offer, OfferGroup } from '../../data/briefing/offers.ts';
import { Cite } from '../Cite.tsx';
import { REPORT_LANGUAGE } from '../i18n/language.ts';
import { useWords } from '../i18n/use-words.ts';
import { STANCE_KEYS } from '../stance-keys.ts';
import { SubjectLink } from './SubjectLink.tsx';
import { Swatch } from './Swatch.tsx';

/** Who offers what, in words: all that the map says, and those who are on no map. */
export function OffersTable({ groups }: { groups: OfferGroup[] }) {
  const { t } = useWords();
  return (
    <table class="offers">
      <caption class="unseen">{t('briefing.offers.title')}</caption>
      <thead class="unseen">
        <tr>
          <th scope="col">{t('briefing.offers.who')}</th>
          <th scope="col">{t('briefing.offers.what')}</th>
        </tr>
      </thead>
      {groups.map((group) => (
        <Group key={group.level} group={group} />
      ))}
    </table>
  );
}

function Group({ group: { level, offers } }: { group: OfferGroup }) {
  const { t } = useWords();
  return (
    <tbody>
      <tr class="offers-stance">
        <th scope="rowgroup" colSpan={2}>
          <Swatch level={level} /> {t(STANCE_KEYS[level])}
        </th>
      </tr>
      {offers.map((offer) => (
        <Row key={offer.subject.id} offer={offer} />
      ))}
    </tbody>
  );
}

function Row({ offer: { subject, text, cite } }: { offer: Offer }) {
  return (
    <tr class="offer">
      <th scope="row">
        <SubjectLink subject={subject} />
      </th>
      <td>
        <span lang={REPORT_LANGUAGE}>{text}</span> <Cite paragraphs={cite} />
      </td>
    </tr>
  );
}
