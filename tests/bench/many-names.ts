import { loadPack } from '../../data/build/load.ts';
import { compileGazetteer } from '../../data/gazetteer/compile.ts';
import type { CompiledGazetteer } from '../../data/gazetteer/compiled.ts';

/** The bundled gazetteer with so many names more, made of syllables. */
export function gazetteerOf(count: number): CompiledGazetteer {
  const syllables = 'ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo zu'.split(' ');
  const word = (n: number): string => {
    const at = (k: number) => syllables[Math.floor(n / 20 ** k) % 20] ?? '';
    const plain = at(0) + at(1) + at(2) + at(3);
    return plain.charAt(0).toUpperCase() + plain.slice(1);
  };
  const forms = Array.from({ length: count }, (_, n) => `${word(n * 7)} ${word(n * 13 + 5)}`);
  const { subjects, recognition } = loadPack();
  return compileGazetteer({
    subjects: [...subjects, { id: 'many', names: [{ forms, loud: false }] }],
    recognition,
  });
}
