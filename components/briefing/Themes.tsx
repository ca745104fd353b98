import type { ToldTheme } from '../../data/briefing/themes.ts';
import { REPORT_LANGUAGE } from '../i18n/language.ts';
import { Section } from './Section.tsx';
import { Theme } from './Theme.tsx';

/** What the report's editor chose to tell together, such as money and sanctions. */
export function Themes({ themes }: { themes: ToldTheme[] }) {
  const [first, ...others] = themes;
  if (!first) return null;
  return (
    <Section name="themes" title={<span lang={REPORT_LANGUAGE}>{first.title}</span>}>
      <Theme theme={first} />
      {others.map((theme) => (
        <section key={theme.title}>
          <h2 lang={REPORT_LANGUAGE}>{theme.title}</h2>
          <Theme theme={theme} />
        </section>
      ))}
    </Section>
  );
}
