/** What a document claims of the day on which it was published, each as the page wrote it. */
export interface Claims {
  /** Contents of its `article:published_time`. */
  meta: readonly string[];
  /** Texts of its JSON-LD scripts. */
  jsonLd: readonly string[];
  /** `datetime` of the `time` elements in what it says itself, in document order. */
  times: readonly string[];
}

/** The longest JSON-LD that is read, in UTF-16 units: that of large news sites has some 30,000. */
const LONGEST_JSON = 200_000;
/** How many parts of a JSON-LD are looked at: an article is among the first few. */
const MOST_PARTS = 200;
/** Before this there were no web pages. */
const FIRST_DAY = '1990-01-01';

const DATE = /^\s*(\d{4}-\d\d)(-\d\d)?(?!\d)/;

/**
 * The day on which a document was published, by the first claim that can be true: of the page's
 * `meta`, then its JSON-LD, then its `time` elements. Pages may claim anything, in any size.
 * @param today YYYY-MM-DD; what says that it is from later is not believed
 * @returns YYYY-MM-DD; undefined where the document does not say
 */
export function publishedOn({ meta, jsonLd, times }: Claims, today: string): string | undefined {
  for (const claims of [meta, jsonLd.flatMap(datesPublished), times])
    for (const claim of claims) {
      const day = dayOf(claim);
      if (day !== undefined && day >= FIRST_DAY && day <= today) return day;
    }
  return undefined;
}

/** The day that an ISO date begins with; of a month alone, its first. */
function dayOf(claim: string): string | undefined {
  const [, month, day = '-01'] = DATE.exec(claim.slice(0, 40)) ?? [];
  if (month === undefined) return undefined;
  const time = new Date(`${month}${day}T00:00Z`);
  // “2025-02-30” is read as a day of March.
  const isDay = !Number.isNaN(time.getTime()) && time.toISOString().startsWith(month + day);
  return isDay ? month + day : undefined;
}

/** Every `datePublished` of what a page is about; comments and the like have theirs further in. */
function datesPublished(json: string): string[] {
  const found: string[] = [];
  const parts = [parsed(json)];
  for (let at = 0; at < Math.min(parts.length, MOST_PARTS); at++) {
    const part = parts[at];
    if (Array.isArray(part)) parts.push(...part.slice(0, MOST_PARTS));
    else if (typeof part === 'object' && part !== null) {
      const { datePublished, mainEntity, '@graph': graph } = part as Record<string, unknown>;
      if (typeof datePublished === 'string') found.push(datePublished);
      parts.push(mainEntity, graph);
    }
  }
  return found;
}

function parsed(json: string): unknown {
  if (json.length > LONGEST_JSON) return undefined;
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
