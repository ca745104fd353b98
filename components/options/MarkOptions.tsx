import type { Settings } from '../../entrypoints/shared/settings-schema.ts';
import { useWords } from '../i18n/use-words.ts';
import { Choice } from './Choice.tsx';
import { DENSITIES, MARK_COLOURS, MARK_STYLES } from './choices.ts';
import { KindChoice } from './KindChoice.tsx';
import { OptionsSection } from './OptionsSection.tsx';
import { Sample } from './Sample.tsx';
import { Toggle } from './Toggle.tsx';

interface MarkOptionsProps {
  settings: Settings;
  onChange(some: Partial<Settings>): void;
}

/** Whether and how names are marked, and how that looks. */
export function MarkOptions({ settings, onChange }: MarkOptionsProps) {
  const { t } = useWords();
  const { marks, markStyle, markColour, density, hiddenKinds } = settings;
  return (
    <OptionsSection title={t('options.marks.title')}>
      <Toggle
        label={t('options.marks.marks')}
        note={t('options.marks.marksNote')}
        on={marks}
        onSwitch={(marks) => onChange({ marks })}
      />
      <Sample {...settings} />
      <Choice
        legend={t('options.marks.style')}
        options={MARK_STYLES.map((value) => ({
          value,
          label: t(`options.marks.styles.${value}`),
          mark: value === 'alt' ? undefined : { style: value, colour: markColour },
        }))}
        value={markStyle}
        disabled={!marks}
        as="list"
        onChoose={(markStyle) => onChange({ markStyle })}
      />
      <Choice
        legend={t('options.marks.colour')}
        options={MARK_COLOURS.map((value) => ({
          value,
          label: t(`options.marks.colours.${value}`),
          mark: { style: markStyle === 'alt' ? 'dotted' : markStyle, colour: value },
        }))}
        value={markColour}
        disabled={!marks}
        onChoose={(markColour) => onChange({ markColour })}
      />
      <Choice
        legend={t('options.marks.density')}
        options={DENSITIES.map((value) => ({
          value,
          label: t(`options.marks.densities.${value}`),
        }))}
        value={density}
        disabled={!marks}
        as="list"
        onChoose={(density) => onChange({ density })}
      />
      <KindChoice
        hidden={hiddenKinds}
        disabled={!marks}
        onHide={(hiddenKinds) => onChange({ hiddenKinds })}
      />
    </OptionsSection>
  );
}
