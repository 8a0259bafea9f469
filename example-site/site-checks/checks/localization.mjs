// Pins and drift of translated pages; headings that keep the English ids; no copies of English
// pictures.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { english, lineOf } from './pages.mjs';

const PIN = /^default_lang_commit: [0-9a-f]{40}( # patched)?$/;
const DRIFT = /^drifted_from_default: (true|file not found)$/;

export const name = 'localization';

export async function run(site) {
  const ofPages = site.pages.flatMap((page) =>
    (page.locale === 'en' ? ofEnglish(page) : ofTranslation(site, page))
      .filter(([isProblem]) => isProblem)
      .map(([, line, text]) => ({ path: page.path, line, text })),
  );
  const copies = site.files.filter((path) => isCopy(site, path));
  const findings = [
    ...ofPages,
    ...copies.map((path) => ({ path, line: 1, text: 'is the same as the English file' })),
  ];
  return { files: site.files.length, findings };
}

function ofEnglish(page) {
  const line = lineOf(page, 'default_lang_commit');
  return [[page.keys.includes('default_lang_commit'), line, 'an English page has no pin']];
}

function ofTranslation(site, page) {
  const pin = page.head.findIndex((line) => line.startsWith('default_lang_commit:'));
  const drift = page.head.findIndex((line) => line.startsWith('drifted_from_default:'));
  const missing = !english(site, page);
  const saysMissing = page.data.drifted_from_default === 'file not found';
  return [
    [!PIN.test(page.head[pin] ?? ''), pin + 2, 'default_lang_commit is a whole commit'],
    [drift >= 0 && drift !== pin + 1, drift + 2, 'drifted_from_default stands below the pin'],
    [
      drift >= 0 && !DRIFT.test(page.head[drift]),
      drift + 2,
      'drifted_from_default is true or file not found',
    ],
    [
      missing !== saysMissing,
      drift + 2,
      'drifted_from_default says whether the English page is there',
    ],
    ...headings(page).map(([line, text]) => [
      !/ \{#[^\s}]+\}$/.test(text),
      line,
      'a translated heading keeps the English id: {#id}',
    ]),
  ];
}

/** Line and text of each heading outside of code. */
function headings(page) {
  let fence = false;
  return page.lines
    .map((text, index) => [index + 1, text])
    .slice(page.bodyLine - 1)
    .filter(([, text]) => {
      if (/^\s*(```|~~~)/.test(text)) fence = !fence;
      return !fence && /^#{1,6} /.test(text);
    });
}

function isCopy(site, path) {
  const original = path.replace(/^content\/[^/]+\//, 'content/en/');
  if (path.endsWith('.md') || original === path || !site.has(original)) return false;
  const read = (file) => readFileSync(join(site.root, file));
  return read(path).equals(read(original));
}
