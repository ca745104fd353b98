import { useId, useState } from 'preact/hooks';
import { useWords } from '../i18n/use-words.ts';
import { type ReadSite, readSite } from './read-site.ts';

interface AddSiteProps {
  sites: readonly string[];
  onAdd(site: string): void;
}

type Problem = Extract<ReadSite, { problem: string }>['problem'] | 'covered';

/** A field for a site that is to join others. */
export function AddSite({ sites, onAdd }: AddSiteProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const [field, note] = [useId(), useId()];
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const read = readSite(typed);
    if ('problem' in read) return setProblem(read.problem);
    if (sites.includes(read.site)) return setProblem('covered');
    setTyped('');
    onAdd(read.site);
  };
  return (
    <form class="add" onSubmit={add} noValidate>
      <label for={field}>{t('options.where.add')}</label>
      <div class="add-row">
        <input
          id={field}
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          value={typed}
          aria-describedby={note}
          aria-invalid={problem !== undefined}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setProblem(undefined);
          }}
        />
        <button type="submit" class="options-button">
          {t('options.where.addButton')}
        </button>
      </div>
      <p id={note} class={problem ? 'options-problem' : 'options-note'} role="status">
        {problem === undefined && t('options.where.addNote')}
        {problem === 'noSite' && t('options.where.problem.noSite', { typed: typed.trim() })}
        {problem && problem !== 'noSite' && t(`options.where.problem.${problem}`)}
      </p>
    </form>
  );
}
