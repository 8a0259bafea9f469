// The words of all pages as a site of its own: the texts of each message bundle, one to a paragraph.

import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';

/** Not words: who has read them, and patterns of dates. */
const APART = ['review', 'dates'];

function* texts(value) {
  if (typeof value === 'string') yield value;
  else for (const below of Object.values(value ?? {})) yield* texts(below);
}

/** Writes the texts of the bundles in a folder to `content/<locale>/words.md` below `root`, and returns that. */
export function writeWords(bundles, root) {
  rmSync(root, { recursive: true, force: true });
  for (const name of readdirSync(bundles).filter((each) => each.endsWith('.yaml'))) {
    const bundle = load(readFileSync(join(bundles, name), 'utf8'));
    const words = Object.entries(bundle).filter(([key]) => !APART.includes(key));
    const all = words
      .flatMap(([, value]) => [...texts(value)])
      .filter((text) => /\p{L}/u.test(text));
    const folder = join(root, 'content', name.replace(/\.yaml$/, ''));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'words.md'), `${all.map((text) => text.trim()).join('\n\n')}\n`);
  }
  return root;
}
