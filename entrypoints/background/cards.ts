import pack from 'virtual:gloss/pack';
import * as v from 'valibot';
import { toCard } from '../../data/cards/to-card.ts';
import { onMessage } from '../shared/messages.ts';

const SubjectId = v.pipe(v.string(), v.maxLength(100));

/** Answers every frame that asks for the card of a subject. */
export function answerCards(): void {
  onMessage('getCard', ({ data }) => {
    const id = v.safeParse(SubjectId, data);
    const subject = id.success ? toCard(pack, id.output) : undefined;
    return subject && { subject, report: { title: pack.report.title, date: pack.report.date } };
  });
}
