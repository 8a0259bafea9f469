// Reads the generated tree: its files, and its pages with their front matter taken apart.

import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { load, CORE_SCHEMA } from 'js-yaml';

/** The website's locales. */
export const LOCALES = ['en', 'bn', 'es', 'fr', 'ja', 'ko', 'pl', 'pt', 'ro', 'uk', 'zh'];

/** A page: `lines` are all of it, `head` the lines between the `---`, `body` what is below them. */
function page(root, path) {
  const text = readFileSync(join(root, path), 'utf8');
  const lines = text.split('\n');
  const end = lines.indexOf('---', 1);
  const hasHead = lines[0] === '---' && end > 0;
  const head = hasHead ? lines.slice(1, end) : [];
  return {
    path,
    text,
    lines,
    head,
    locale: path.split('/')[1],
    below: path.split('/').slice(2).join('/'),
    bodyLine: hasHead ? end + 2 : 1,
    body: lines.slice(hasHead ? end + 1 : 0).join('\n'),
    data: head.length ? load(head.join('\n'), { schema: CORE_SCHEMA }) : {},
    keys: head.map((line) => /^([A-Za-z_]+(?::ignore)?):(?: |$)/.exec(line)?.[1]).filter(Boolean),
  };
}

/** All that lies in `content/` of the site at `root`: paths with `/`, sorted. */
export function read(root) {
  const files = readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const pages = files.filter((path) => path.endsWith('.md')).map((path) => page(root, path));
  return { root, files, pages, has: (path) => files.includes(path) };
}

/** The English page that a page translates, if there is one. */
export function english(site, translated) {
  return site.pages.find((page) => page.path === `content/en/${translated.below}`);
}

/** The line of a key of the front matter, counted from 1; the first line where it is missing. */
export function lineOf(page, key) {
  return page.head.findIndex((line) => line.startsWith(`${key}:`)) + 2 || 1;
}

/** Whether a page is a post, not the start of a section. */
export function isPost(page) {
  return (
    /^blog\/\d{4}\/[^/]+(\/index)?\.md$/.test(page.below) && !page.below.endsWith('/_index.md')
  );
}
