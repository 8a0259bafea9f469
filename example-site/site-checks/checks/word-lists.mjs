// The normal form of `cSpell:ignore`: one line, the last of the front matter, no word twice, none
// that the page lacks, none that the website knows anyway, sorted.

import { readFileSync } from 'node:fs';
import { lineOf } from './pages.mjs';

const KEY = 'cSpell:ignore';
const WIDTH = 79;
const COMMENT = '# prettier-ignore';

/** A word in capitals among these does not count: the website compares in lower case. */
const KNOWN = readFileSync(new URL('../words.txt', import.meta.url), 'utf8').split('\n');

export const name = 'cSpell words';

export async function run(site) {
  const pages = site.pages.filter((page) => /cspell:ignore/i.test(page.head.join('\n')));
  const findings = pages.flatMap((page) =>
    problems(page).map((text) => ({ path: page.path, line: lineOf(page, KEY), text })),
  );
  return { files: site.pages.length, findings };
}

const lower = (word) => word.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
const byBytes = (one, other) => Buffer.compare(Buffer.from(lower(one)), Buffer.from(lower(other)));

function problems(page) {
  const line = page.head.at(-1) ?? '';
  if (!line.startsWith(`${KEY}: `)) return [`${KEY} has to be the last key, on one line`];
  const words = line.slice(KEY.length + 2).split(' ');
  const text = lower(page.lines.filter((other) => !/cspell/i.test(other)).join('\n'));
  const tooLong = Buffer.byteLength(`${line}\n`) > WIDTH;
  return [
    [words.some((word) => !word || /[,'"]/.test(word)), 'words are separated by one space each'],
    [new Set(words.map(lower)).size < words.length, 'a word is there twice'],
    [words.some((word) => !text.includes(lower(word))), 'a word is not on the page'],
    [words.some((word) => KNOWN.includes(lower(word))), 'the website knows a word'],
    [words.join() !== [...words].sort(byBytes).join(), 'words are not sorted'],
    [tooLong !== (page.head.at(-2) === COMMENT), `${COMMENT} is wanted above a long line, only`],
    [page.head.slice(0, -2).includes(COMMENT), `${COMMENT} is wanted above ${KEY}, only`],
  ]
    .filter(([isProblem]) => isProblem)
    .map(([, problem]) => problem);
}
