// What a script of the usual tools would do with the same records: js-yaml, Mustache, Prettier with
// the website's settings. Without rules, disclosure, translation state, pins, locks and an audit.
//
//   node render.mjs SESSIONS OUTPUT HOW_MANY
//
// Prints the number of pages and the milliseconds that they took, the start of Node left out.
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'js-yaml';
import Mustache from 'mustache';
import { format } from 'prettier';

const PRESERVED = ['ja', 'uk', 'zh'];
const TEMPLATE = `---
title: {{{title}}}
linkTitle: {{{title}}}
date: {{{date}}}
author: {{{author}}}
sig: {{{sig}}}
---

{{{introduction}}}

{{#organization}}
- Organization: {{{organization}}}
{{/organization}}
- Held: {{{held}}}

{{#video}}
{{=<% %>=}}
{{< youtube <%{video}%> >}}
<%={{ }}=%>
{{/video}}

{{{sections}}}
`;

const day = (value) =>
  value instanceof Date ? value.toISOString().slice(0, 10) : String(value);

async function page(folder, file) {
  const facts = load(await readFile(join(folder, 'session.yaml'), 'utf8'));
  const [, matter, body] = (await readFile(join(folder, file), 'utf8')).split(
    /^---\n/m,
  );
  const text = load(matter);
  const heading = body.indexOf('\n## ');
  const markdown = Mustache.render(TEMPLATE, {
    title: text.title,
    date: day(facts.blog.date),
    author: facts.authors.map((author) => author.name).join(', '),
    sig: facts.blog.sig,
    held: day(facts.held),
    organization: facts.organization.name,
    video: facts.recording?.youtube,
    introduction: body.slice(0, heading).trim(),
    sections: body.slice(heading).trim(),
  });
  const locale = file.slice(0, -'.md'.length);
  return format(markdown, {
    parser: 'markdown',
    singleQuote: true,
    proseWrap: PRESERVED.includes(locale) ? 'preserve' : 'always',
  });
}

const [sessions, output, count] = process.argv.slice(2);
const begin = performance.now();
let pages = 0;
for (const id of (await readdir(sessions)).sort().slice(0, Number(count))) {
  const folder = join(sessions, id);
  for (const file of (await readdir(folder)).sort()) {
    if (file.endsWith('.md')) {
      const target = join(output, file.slice(0, -'.md'.length));
      await mkdir(target, { recursive: true });
      await writeFile(join(target, `${id}.md`), await page(folder, file));
      pages += 1;
    }
  }
}
console.log(`${pages} ${Math.round(performance.now() - begin)}`);
