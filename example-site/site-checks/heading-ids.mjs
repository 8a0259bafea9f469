// Has Hugo read headings, and compares its ids with those that were made of them:
// `node heading-ids.mjs CASES HUGO`, CASES being a list of {markdown, ids} as JSON.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'parse5';
import { load } from 'js-yaml';

const [casesFile, hugo] = process.argv.slice(2);
const cases = JSON.parse(readFileSync(casesFile, 'utf8'));
const site = mkdtempSync(join(tmpdir(), 'heading-ids-'));
try {
  const example = fileURLToPath(new URL('../hugo.yaml', import.meta.url));
  const { markup, enableEmoji } = load(readFileSync(example, 'utf8'));
  const config = { baseURL: 'https://example.org/', markup, enableEmoji };
  write('hugo.json', JSON.stringify(config));
  write('layouts/single.html', '{{ .Content }}');
  cases.forEach(({ markdown }, i) => write(`content/${i}.md`, `---\ntitle: x\n---\n\n${markdown}`));
  execFileSync(hugo, [
    '--source',
    site,
    '--quiet',
    '--disableKinds',
    'home,section,taxonomy,term,sitemap,RSS',
  ]);
  const differing = cases.flatMap(({ markdown, ids }, i) => {
    const page = parse(readFileSync(join(site, `public/${i}/index.html`), 'utf8'));
    const theirs = headingIds(page);
    const lines = markdown.split('\n').filter((line) => line !== '');
    return lines.flatMap((line, n) =>
      theirs[n] === ids[n] ? [] : [`${line}\n  ours: ${ids[n]}\n  Hugo: ${theirs[n]}`],
    );
  });
  differing.forEach((one) => console.log(one));
  const headings = cases.reduce((sum, { ids }) => sum + ids.length, 0);
  console.log(`heading ids    ${headings} headings ${differing.length} differ from Hugo's`);
  if (differing.length || headings === 0) process.exitCode = 1;
} finally {
  rmSync(site, { recursive: true });
}

function write(path, text) {
  mkdirSync(join(site, path, '..'), { recursive: true });
  writeFileSync(join(site, path), text);
}

function headingIds(node) {
  const own = /^h[1-6]$/.test(node.nodeName)
    ? [node.attrs.find(({ name }) => name === 'id')?.value ?? '']
    : [];
  return [...own, ...(node.childNodes ?? []).flatMap(headingIds)];
}
