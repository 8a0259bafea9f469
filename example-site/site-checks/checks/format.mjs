// The website's Prettier, with its settings; in some locales it keeps the lines of the author.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, getFileInfo } from 'prettier';

const KEEPS_LINES = ['ja', 'uk', 'zh'];
const IGNORED = ['bn'];

export const name = 'Prettier';

export async function run(site) {
  const findings = [];
  const files = site.files.filter((path) => !IGNORED.includes(path.split('/')[1]));
  let read = 0;
  for (const path of files) {
    const { inferredParser } = await getFileInfo(join(site.root, path), { ignorePath: [] });
    if (!inferredParser) continue;
    read++;
    const text = readFileSync(join(site.root, path), 'utf8');
    const proseWrap = KEEPS_LINES.includes(path.split('/')[1]) ? 'preserve' : 'always';
    const wanted = await format(text, { parser: inferredParser, singleQuote: true, proseWrap });
    if (wanted !== text) findings.push(firstDifference(path, text.split('\n'), wanted.split('\n')));
  }
  return { files: read, findings };
}

function firstDifference(path, lines, wanted) {
  const line = lines.findIndex((text, index) => text !== wanted[index]);
  const at = line < 0 ? lines.length : line;
  return { path, line: at + 1, text: `Prettier writes: ${wanted[at] ?? '(nothing)'}` };
}
