import { readFileSync } from 'node:fs';
import { parseHtml, textDocument } from '../reading/html.ts';
import type { TreeElement } from '../reading/tree.ts';

/** A fault of a file that its user can mend; the message is one plain line. */
export class DocumentError extends Error {
  override name = 'DocumentError';
}

/** So much of a file is looked at to tell what it is, in bytes; browsers look at as much. */
const HEAD = 1024;

/**
 * Reads a file of HTML or plain text.
 *
 * @returns its `html` element; a plain text is the body of a document
 * @throws DocumentError when the file cannot be read or is not text
 */
export function readDocument(file: string): TreeElement {
  const bytes = readBytes(file);
  const encoding = encodingOf(bytes);
  if (isBinary(bytes, encoding)) throw new DocumentError(`${file}: this is not a text file`);
  const text = decode(bytes, encoding);
  return isHtml(file, text) ? parseHtml(text) : textDocument(text);
}

const FAULTS: Partial<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder, name the files in it',
  EACCES: 'reading it is not allowed',
  EPERM: 'reading it is not allowed',
};

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new DocumentError(`${file}: ${FAULTS[code] ?? `it cannot be read (${code || message})`}`);
  }
}

/** The encoding that a byte order mark or the document itself names; else undefined. */
function encodingOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  const named = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  // A document that could be read so far is not in UTF-16, whatever it says.
  return named && !/^utf-?16/i.test(named) && isEncoding(named) ? named : undefined;
}

function isEncoding(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}

/** Text has no zero bytes, other than in UTF-16, and hardly any control characters. */
function isBinary(bytes: Uint8Array, encoding: string | undefined): boolean {
  if (encoding?.startsWith('utf-16')) return false;
  const controls = bytes
    .subarray(0, 8 * HEAD)
    .filter((byte) => byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d, 0x1b].includes(byte));
  return bytes.subarray(0, 8 * HEAD).includes(0) || controls.length > bytes.length / 100;
}

/** Without a named encoding it is UTF-8, or what the old web was written in. */
function decode(bytes: Uint8Array, encoding: string | undefined): string {
  if (encoding) return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function isHtml(file: string, text: string): boolean {
  if (/\.x?html?$/i.test(file)) return true;
  if (/\.(txt|text|md)$/i.test(file)) return false;
  return /^\s*<(!doctype\s+html|html|head|body|!--|\?xml|[a-z][a-z0-9]*[\s>])/i.test(text);
}
