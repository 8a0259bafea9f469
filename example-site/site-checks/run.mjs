// Runs the checks of a site, the example by default: `node run.mjs content|built [site]`; or those of
// language on the words of all pages, given the folder of message bundles: `node run.mjs words folder`.

import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BUILT_CHECKS } from './built/index.mjs';
import { readBuilt } from './built/pages.mjs';
import { CHECKS } from './checks/index.mjs';
import { read } from './checks/pages.mjs';
import * as spelling from './checks/spelling.mjs';
import * as text from './checks/text.mjs';
import { writeWords } from './words.mjs';

const [what, place = fileURLToPath(new URL('..', import.meta.url))] = process.argv.slice(2);
const root = resolve(place);
const [checks, site] =
  what === 'built'
    ? [BUILT_CHECKS, readBuilt(join(root, 'target/site'))]
    : what === 'words'
      ? [[text, spelling], read(writeWords(root, resolve('../target/words')))]
      : [CHECKS, read(root)];

for (const { name, run } of checks) {
  const { files, findings, away } = await run(site);
  for (const { path, line, text } of findings) console.log(`${path}:${line}: ${text} [${name}]`);
  const [read, found] = [files, findings.length].map((number) => String(number).padStart(5));
  console.log(
    `${name.padEnd(14)}${read} files ${found} findings${away ? `, ${away.length} links to other sites` : ''}`,
  );
  if (findings.length || !files) process.exitCode = 1;
}
