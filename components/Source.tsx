import { Cite } from './Cite.tsx';
import { useWords } from './i18n/use-words.ts';
import { Note } from './Note.tsx';

interface SourceProps {
  paragraphs: number[];
  /** What is unclear there, or how it was worked out. */
  note?: string | undefined;
  /** The word that opens the note. */
  label?: 'card.note' | 'card.workedOut';
}

/** Where the report says it, with a note on that: the two stay in one line. */
export function Source({ paragraphs, note, label = 'card.note' }: SourceProps) {
  const { t } = useWords();
  return (
    <span class="source">
      <Cite paragraphs={paragraphs} /> {note && <Note label={t(label)} text={note} />}
    </span>
  );
}
