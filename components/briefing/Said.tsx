import type { SaidWords } from '../../data/briefing/voices.ts';
import { Cite } from '../Cite.tsx';
import { REPORT_LANGUAGE } from '../i18n/language.ts';
import { SubjectLinks } from './SubjectLinks.tsx';

/** Words that somebody said, and whom and what they are about. */
export function Said({ said: { text, cite, about } }: { said: SaidWords }) {
  return (
    <figure class="said">
      <blockquote lang={REPORT_LANGUAGE}>“{text}”</blockquote>
      <figcaption>
        <Cite paragraphs={cite} /> <SubjectLinks subjects={about} />
      </figcaption>
    </figure>
  );
}
