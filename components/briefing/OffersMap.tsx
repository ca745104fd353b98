import { subjectAddress } from '../../data/briefing/address.ts';
import type { Offer, OfferGroup } from '../../data/briefing/offers.ts';
import type { MapCountry, ReportMap } from '../../data/build/map/compile.ts';
import type { StanceLevel } from '../../data/schema/pack.ts';
import { REPORT_LANGUAGE } from '../i18n/language.ts';
import { useWords } from '../i18n/use-words.ts';
import { STANCE_KEYS } from '../stance-keys.ts';
import { stanceFill } from './StanceFills.tsx';
import { Swatch } from './Swatch.tsx';

interface OffersMapProps {
  map: ReportMap;
  groups: OfferGroup[];
}

/** A country on the map with where it stands. */
interface Standing extends MapCountry {
  level: StanceLevel;
  name: string;
}

/** Who offers what, on a map of Europe and small ones of countries elsewhere. */
export function OffersMap({ map, groups }: OffersMapProps) {
  const { t } = useWords();
  const near = standing(map.countries, groups);
  const far = standing(map.elsewhere.countries, groups);
  return (
    <figure class="map">
      {/* biome-ignore lint/a11y/useSemanticElements: it groups links within a drawing */}
      <svg
        viewBox={`0 0 ${map.width} ${map.height}`}
        role="group"
        aria-label={t('briefing.map.europe')}
      >
        <path class="land" d={map.land} />
        {near.map((country) => (
          <Country key={country.subject} country={country} />
        ))}
        <path class="borders" d={map.borders} />
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: it holds texts alone */}
        <g class="names" aria-hidden="true" lang={REPORT_LANGUAGE}>
          {near.map(({ subject, name, label }) => (
            <Name key={subject} name={name} label={label} />
          ))}
        </g>
      </svg>
      <ul class="elsewhere" aria-label={t('briefing.map.elsewhere')}>
        {far.map((country) => (
          <li key={country.subject}>
            <Elsewhere country={country} {...map.elsewhere} />
          </li>
        ))}
      </ul>
      <figcaption>
        <ul class="map-key">
          {groups.map(({ level }) => (
            <li key={level}>
              <Swatch level={level} /> {t(STANCE_KEYS[level])}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}

function Country({ country: { subject, d, level, name } }: { country: Standing }) {
  const { t } = useWords();
  return (
    <a
      class="country"
      href={subjectAddress(subject)}
      aria-label={`${name}: ${t(STANCE_KEYS[level])}`}
    >
      <path d={d} fill={stanceFill(level)} />
    </a>
  );
}

/** A name of several words takes a line for each, so that it stays on its country. */
function Name({ name, label: { x, y } }: Pick<Standing, 'name' | 'label'>) {
  const lines = name.split(' ');
  return (
    <text y={y} dy={`${(1 - lines.length) / 2}em`}>
      {lines.map((line, at) => (
        <tspan key={line} x={x} dy={at > 0 ? '1em' : undefined}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

interface ElsewhereProps {
  country: Standing;
  width: number;
  height: number;
}

function Elsewhere({ country: { subject, d, level, name }, width, height }: ElsewhereProps) {
  const { t } = useWords();
  return (
    <a class="country" href={subjectAddress(subject)}>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <path d={d} fill={stanceFill(level)} />
      </svg>
      <bdi lang={REPORT_LANGUAGE}>{name}</bdi>
      <span class="unseen">: {t(STANCE_KEYS[level])}</span>
    </a>
  );
}

/** A country of which the report says no stance is land like other land. */
function standing(countries: MapCountry[], groups: OfferGroup[]): Standing[] {
  return countries.flatMap((country) => {
    const isHere = ({ subject }: Offer) => subject.id === country.subject;
    const group = groups.find(({ offers }) => offers.some(isHere));
    const offer = group?.offers.find(isHere);
    return group && offer ? [{ ...country, level: group.level, name: offer.subject.name }] : [];
  });
}
