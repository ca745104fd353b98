import type { Check } from '../draft.ts';
import { atlasNames } from '../map/atlas.ts';
import { nearest } from '../nearest.ts';

/** Every country on the map has a shape in the atlas, and only countries are there. */
export const shapes: Check = ({ subjects }) =>
  subjects.flatMap(({ file, value: { kind, onMap } }) => {
    if (onMap === undefined) return [];
    const problem = (message: string) => [file.problem(['onMap'], message)];
    if (kind !== 'country') return problem(`a map shows countries; this is of the kind “${kind}”`);
    const names = atlasNames();
    if (names.includes(onMap)) return [];
    const guess = nearest(onMap, names);
    const hint = guess === undefined ? 'write its English name' : `did you mean “${guess}”?`;
    return problem(`the atlas has no country “${onMap}”; ${hint}`);
  });
