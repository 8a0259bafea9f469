// Reads the built site: its HTML files, with their links and ids.

import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse } from 'parse5';

const LINKS = { a: 'href', link: 'href', img: 'src', script: 'src', iframe: 'src', source: 'src' };

function* elements(node) {
  for (const child of node.childNodes ?? []) {
    if (child.tagName) yield child;
    yield* elements(child);
  }
}

const attribute = (element, name) => element.attrs.find((each) => each.name === name)?.value;

const textOf = (node) =>
  node.nodeName === '#text' ? node.value : (node.childNodes ?? []).map(textOf).join('');

function page(root, path) {
  const all = [...elements(parse(readFileSync(join(root, path), 'utf8')))];
  const content = all.find((element) => attribute(element, 'class') === 'td-content');
  const lead = content?.childNodes.find(({ tagName }) => tagName === 'p');
  const description = all.find((element) => attribute(element, 'name') === 'description');
  const refresh = all.find((element) => attribute(element, 'http-equiv') === 'refresh');
  return {
    path,
    url: `/${path.replace(/index\.html$/, '')}`,
    isRedirect: refresh !== undefined,
    lead: lead && textOf(lead),
    description: description && attribute(description, 'content'),
    ids: new Set(all.flatMap((e) => [attribute(e, 'id'), attribute(e, 'name')]).filter(Boolean)),
    links: all.map((e) => [e.tagName, attribute(e, LINKS[e.tagName])]).filter(([, link]) => link),
    headings: all
      .filter(({ tagName }) => /^h[2-6]$/.test(tagName))
      .map((e) => ({ level: e.tagName, id: attribute(e, 'id'), text: textOf(e).trim() })),
  };
}

/** Files and pages of the site that Hugo has built at `root`. */
export function readBuilt(root) {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const pages = files.filter((path) => path.endsWith('.html')).map((path) => page(root, path));
  return { files: new Set(files), pages };
}
