import { type Check, claimsOf, type Draft } from '../draft.ts';

/** Every citation leads to a paragraph that the report has, and none is given twice. */
export const citations: Check = (draft) => {
  const last = draft.report?.value.paragraphs.length;
  if (last === undefined) return [];
  return claimsOf(draft).flatMap(({ file, path, cite }) =>
    cite.flatMap((n, index) => {
      const at = [...path, 'cite', index];
      if (n > last) {
        return [file.problem(at, `the report has no paragraph ${n}; its last is ${last}`)];
      }
      return cite.indexOf(n) < index
        ? [file.problem(at, `paragraph ${n} is cited twice here; cite it once`)]
        : [];
    }),
  );
};

/** The paragraphs are numbered one after the other, from 1, and each is cited somewhere. */
export const paragraphs: Check = (draft) => {
  const { report } = draft;
  if (!report) return [];
  const cited = new Set(claimsOf(draft).flatMap(({ cite }) => cite));
  return report.value.paragraphs.flatMap(({ n }, index) => {
    const at = ['paragraphs', index, 'n'];
    if (n !== index + 1) {
      return [report.file.problem(at, `this paragraph is number ${index + 1}, not ${n}`)];
    }
    return cited.has(n) || isIncomplete(draft)
      ? []
      : [report.file.problem(at, `no fact or quote cites paragraph ${n}; write one`)];
  });
};

/** Whether a subject's file could not be read, so that it cannot be known what the pack lacks. */
function isIncomplete({ subjects, ids }: Draft): boolean {
  return subjects.length < ids.size;
}
