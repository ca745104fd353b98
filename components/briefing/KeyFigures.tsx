import { subjectAddress } from '../../data/briefing/address.ts';
import type { Figure } from '../../data/schema/report.ts';
import { REPORT_LANGUAGE } from '../i18n/language.ts';
import { useWords } from '../i18n/use-words.ts';
import { Source } from '../Source.tsx';
import { FigureValue } from './FigureValue.tsx';
import { Section } from './Section.tsx';

/** The figures of the report, large; each opens the subject whose it is. */
export function KeyFigures({ figures }: { figures: Figure[] }) {
  const { t } = useWords();
  return (
    <Section name="figures" title={t('briefing.figures.title')}>
      <div class="figures-room">
        <ul class="figures">
          {figures.map((figure) => (
            <li key={figure.label}>
              <FigureText figure={figure} />
              <p class="figure-source">
                <Source paragraphs={figure.cite} note={figure.note} />
              </p>
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}

function FigureText({ figure: { value, label, about } }: { figure: Figure }) {
  const text = (
    <>
      <FigureValue value={value} /> <span class="figure-label">{label}</span>
    </>
  );
  if (about === undefined) return <p lang={REPORT_LANGUAGE}>{text}</p>;
  return (
    <a class="figure" href={subjectAddress(about)} lang={REPORT_LANGUAGE}>
      {text}
    </a>
  );
}
