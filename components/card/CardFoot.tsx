import type { Report } from '../../data/schema/pack.ts';
import { formatDay } from '../format-date.ts';

/** What the card rests on: the day it speaks from and the report, in whose numbering ¶ counts. */
export function CardFoot({ report }: { report: Pick<Report, 'title' | 'date'> }) {
  return (
    <footer class="card-foot">
      <span class="reported">
        As reported, <time dateTime={report.date}>{formatDay(report.date)}</time>
      </span>
      <cite class="source" dir="auto">
        {report.title}
      </cite>
    </footer>
  );
}
