import { useId, useState } from 'preact/hooks';
import { REPORT_LANGUAGE } from './i18n/language.ts';

interface NoteProps {
  /** The word that is pressed to read the note. */
  label: string;
  text: string;
}

/** What is unclear at this place, or how it was worked out: a word that opens it when asked. */
export function Note({ label, text }: NoteProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button
        type="button"
        class="note-word"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      <span class="note" id={id} lang={REPORT_LANGUAGE} hidden={!open}>
        {text}
      </span>
    </>
  );
}
