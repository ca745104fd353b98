import { publishedOn } from '../../data/reading/published.ts';

/** Of each kind of claim so many are read: a page says its date near its beginning. */
const MOST = 8;

const META = 'meta[property="article:published_time"], meta[itemprop="datePublished"]';
const JSON_LD = 'script[type="application/ld+json"]';
const TIME = 'time[itemprop="datePublished"], :is(article, main) time[datetime]';

/** The day on which the document of this frame says it was published, YYYY-MM-DD. */
export function pageDay(): string | undefined {
  const claims = {
    meta: first(META).map((meta) => meta.getAttribute('content') ?? ''),
    jsonLd: first(JSON_LD).map(({ textContent }) => textContent ?? ''),
    times: first(TIME).map((time) => time.getAttribute('datetime') ?? ''),
  };
  return publishedOn(claims, new Date().toISOString().slice(0, 10));
}

function first(selector: string): Element[] {
  return [...document.querySelectorAll(selector)].slice(0, MOST);
}
