import type { Settings } from '../../entrypoints/shared/settings-schema.ts';
import { useWords } from '../i18n/use-words.ts';
import { Choice } from './Choice.tsx';
import { RESTS, TEXT_SIZES, TRIGGERS } from './choices.ts';
import { OptionsSection } from './OptionsSection.tsx';
import { Toggle } from './Toggle.tsx';

interface CardOptionsProps {
  settings: Settings;
  /** How long each rest is, in ms. */
  rests: Record<Settings['rest'], number>;
  onChange(some: Partial<Settings>): void;
}

/** Whether cards open, on what, and how large their text is. */
export function CardOptions({ settings, rests, onChange }: CardOptionsProps) {
  const { t, tag } = useWords();
  const { cards, trigger, rest, textSize } = settings;
  const seconds = (time: number) => (time / 1000).toLocaleString(tag);
  return (
    <OptionsSection title={t('options.cards.title')}>
      <Toggle
        label={t('options.cards.cards')}
        note={t('options.cards.cardsNote')}
        on={cards}
        onSwitch={(cards) => onChange({ cards })}
      />
      <Choice
        legend={t('options.cards.trigger')}
        options={TRIGGERS.map((value) => ({ value, label: t(`options.cards.triggers.${value}`) }))}
        value={trigger}
        disabled={!cards}
        as="list"
        onChoose={(trigger) => onChange({ trigger })}
      />
      <Choice
        legend={t('options.cards.rest')}
        options={RESTS.map((value) => ({
          value,
          label: t(`options.cards.rests.${value}`),
          note: t('options.cards.seconds', { seconds: seconds(rests[value]) }),
        }))}
        value={rest}
        disabled={!cards || trigger === 'click'}
        onChoose={(rest) => onChange({ rest })}
      />
      <Choice
        legend={t('options.cards.textSize')}
        options={TEXT_SIZES.map((value) => ({
          value,
          label: t(`options.cards.textSizes.${value}`),
        }))}
        value={textSize}
        disabled={!cards}
        onChoose={(textSize) => onChange({ textSize })}
      />
    </OptionsSection>
  );
}
