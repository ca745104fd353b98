import { useWords } from '../i18n/use-words.ts';
import { AddSite } from './AddSite.tsx';
import { RemovableList } from './RemovableList.tsx';

interface SitesOffProps {
  sites: readonly string[];
  onAdd(site: string): void;
  onRemove(site: string): void;
}

/** The sites on which Gloss is off, and a field to add one. */
export function SitesOff({ sites, onAdd, onRemove }: SitesOffProps) {
  const { t } = useWords();
  return (
    <div class="sites-off">
      <h3>{t('options.where.sites')}</h3>
      <RemovableList
        label={t('options.where.sites')}
        empty={t('options.where.noSites')}
        items={sites}
        keyOf={(site) => site}
        show={(site) => <bdi>{site}</bdi>}
        removeLabel={(site) => t('options.where.removeSite', { site })}
        onRemove={onRemove}
      />
      <AddSite sites={sites} onAdd={onAdd} />
    </div>
  );
}
