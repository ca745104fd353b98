/*
 * Numbers as a text, so that tables can lie in a module and be read without parsing. Small numbers
 * take one UTF-16 unit each, large ones two; no unit is a surrogate.
 */

/** The unit of 0: below it lie the controls, which a text in a module would have to escape. */
const ZERO = 0x30;
/** Numbers below it take one unit; of the larger ones, the first unit is the high part plus it. */
const LOW = 0x2000;
const LOW_BITS = 13;

/** @param numbers whole numbers from 0 to 2^26 - 1 */
export function writeNumbers(numbers: Iterable<number>): string {
  const parts: string[] = [];
  for (const number of numbers) {
    const low = String.fromCharCode(ZERO + (number & (LOW - 1)));
    const high = number >> LOW_BITS;
    parts.push(high === 0 ? low : String.fromCharCode(ZERO + LOW + high) + low);
  }
  return parts.join('');
}

/** Reads what `writeNumbers` wrote. */
export function readNumbers(text: string): Uint32Array {
  const numbers = new Uint32Array(text.length);
  let count = 0;
  let high = 0;
  for (let at = 0; at < text.length; at++) {
    const part = text.charCodeAt(at) - ZERO;
    if (part >= LOW) high = (part - LOW) << LOW_BITS;
    else {
      numbers[count++] = high | part;
      high = 0;
    }
  }
  return numbers.subarray(0, count);
}
