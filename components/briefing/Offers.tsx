import type { OfferGroup } from '../../data/briefing/offers.ts';
import type { ReportMap } from '../../data/build/map/compile.ts';
import { useWords } from '../i18n/use-words.ts';
import { OffersMap } from './OffersMap.tsx';
import { OffersTable } from './OffersTable.tsx';
import { Section } from './Section.tsx';

interface OffersProps {
  map: ReportMap;
  groups: OfferGroup[];
}

/** Who offers what: on a map, and the same in a table beside it. */
export function Offers({ map, groups }: OffersProps) {
  const { t } = useWords();
  return (
    <Section name="offers" title={t('briefing.offers.title')} deck={t('briefing.offers.deck')}>
      <div class="offers-both">
        <OffersMap map={map} groups={groups} />
        <OffersTable groups={groups} />
      </div>
    </Section>
  );
}
