import type { Voice } from '../../data/briefing/voices.ts';
import { REPORT_LANGUAGE } from '../i18n/language.ts';
import { useWords } from '../i18n/use-words.ts';
import { Said } from './Said.tsx';
import { Section } from './Section.tsx';
import { SubjectLink } from './SubjectLink.tsx';

/** Who said what, speaker by speaker. */
export function Voices({ voices }: { voices: Voice[] }) {
  const { t } = useWords();
  return (
    <Section name="voices" title={t('briefing.voices.title')} deck={t('briefing.voices.deck')}>
      <div class="voices">
        {voices.map((voice) => (
          <Speaker key={voice.speaker?.id} voice={voice} />
        ))}
      </div>
    </Section>
  );
}

function Speaker({ voice: { speaker, words } }: { voice: Voice }) {
  const { t } = useWords();
  return (
    <section class={words.length > 1 ? 'voice says-much' : 'voice'} data-kind={speaker?.kind}>
      <h3>{speaker ? <SubjectLink subject={speaker} /> : t('briefing.voices.unnamed')}</h3>
      {speaker?.role && (
        <p class="voice-role" lang={REPORT_LANGUAGE}>
          {speaker.role}
        </p>
      )}
      <div class="voice-words">
        {words.map((said) => (
          <Said key={said.text} said={said} />
        ))}
      </div>
    </section>
  );
}
