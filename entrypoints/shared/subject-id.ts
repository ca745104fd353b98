import * as v from 'valibot';

/** What may be the id of a subject, whether or not the pack has one of it. */
export const SubjectId = v.pipe(v.string(), v.maxLength(100));
