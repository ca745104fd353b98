import * as v from 'valibot';
import { LANGUAGE_CHOICES } from '../../components/i18n/language.ts';
import {
  DENSITIES,
  MARK_COLOURS,
  MARK_STYLES,
  RESTS,
  TEXT_SIZES,
  THEMES,
  TRIGGERS,
} from '../../components/options/choices.ts';
import { KINDS } from '../../data/schema/subject.ts';
import { VERSION } from './stored.ts';

/** On which sites a muted name is muted: on one and its subdomains, or on all. */
export const EVERYWHERE = '*';

const Muted = v.object({
  /** The id of a subject. */
  subject: v.pipe(v.string(), v.maxLength(100)),
  /** As in `sitesOff`, or {@link EVERYWHERE}. */
  site: v.pipe(v.string(), v.maxLength(300)),
});

/** What was stored before a setting came to be lacks it: each but the oldest has a default. */
const Stored = v.object({
  version: v.literal(VERSION),
  /** Off pauses Gloss on every page. */
  enabled: v.boolean(),
  /**
   * Host names on which Gloss is off; each covers its subdomains too, and `*.news.example` covers
   * nothing but those of `news.example`.
   */
  sitesOff: v.array(v.string()),
  /** The language of the interface. */
  language: v.optional(v.picklist(LANGUAGE_CHOICES), 'auto'),
  /** What opens a card. */
  trigger: v.optional(v.picklist(TRIGGERS), 'rest'),
  /** How long the pointer has to rest. */
  rest: v.optional(v.picklist(RESTS), 'normal'),
  /** Whether mentions are painted. */
  marks: v.optional(v.boolean(), true),
  /** Whether cards open in pages. */
  cards: v.optional(v.boolean(), true),
  markStyle: v.optional(v.picklist(MARK_STYLES), 'dotted'),
  markColour: v.optional(v.picklist(MARK_COLOURS), 'text'),
  /** Which mentions of a subject are painted. */
  density: v.optional(v.picklist(DENSITIES), 'section'),
  /** Kinds of subjects that are not marked. */
  hiddenKinds: v.optional(v.array(v.picklist(KINDS)), []),
  theme: v.optional(v.picklist(THEMES), 'auto'),
  /** How large the text of cards is. */
  textSize: v.optional(v.picklist(TEXT_SIZES), 'normal'),
  /** Subjects that are not marked, and where. */
  muted: v.optional(v.array(Muted), []),
});

const StoredByNewer = v.object({ version: v.pipe(v.number(), v.gtValue(VERSION)) });

export type Settings = Omit<v.InferOutput<typeof Stored>, 'version'>;

/** What is stored for settings. */
export function toStored(settings: Settings): v.InferOutput<typeof Stored> {
  return { version: VERSION, ...settings };
}

function fromStored({ version: _, ...settings }: v.InferOutput<typeof Stored>): Settings {
  return settings;
}

export const DEFAULTS: Settings = fromStored(
  v.parse(Stored, { version: VERSION, enabled: true, sitesOff: [] }),
);

/** Which part of stored settings makes no sense; empty where they are none at all. */
export function faultIn(stored: unknown): string {
  const [issue] = v.safeParse(Stored, stored).issues ?? [];
  return String(issue?.path?.[0]?.key ?? '');
}

/** Settings as they are used. */
export interface ReadSettings {
  settings: Settings;
  /** Why what was stored is not used: it makes no sense, or a newer version of Gloss wrote it. */
  setAside?: 'broken' | 'newer';
}

/**
 * Reads stored settings.
 * @param stored whatever the storage holds; nullish where nothing was ever stored
 * @returns the settings; the defaults with `setAside` where `stored` cannot be used
 */
export function parseSettings(stored: unknown): ReadSettings {
  if (stored === undefined || stored === null) return { settings: DEFAULTS };
  const result = v.safeParse(Stored, stored);
  if (result.success) return { settings: fromStored(result.output) };
  return { settings: DEFAULTS, setAside: v.is(StoredByNewer, stored) ? 'newer' : 'broken' };
}
