// The checks of the built site find what is wrong with a few pages written by hand.

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import * as headings from '../built/headings.mjs';
import * as links from '../built/links.mjs';
import { readBuilt } from '../built/pages.mjs';
import * as summaries from '../built/summaries.mjs';

const folders = [];
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

function built(files) {
  const root = mkdtempSync(join(tmpdir(), 'built-'));
  folders.push(root);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return readBuilt(root);
}

const texts = ({ findings }) => findings.map(({ path, text }) => `${path}: ${text}`);
const linkTo = (target) =>
  built({ 'index.html': `<a href="${target}">a</a>`, 'b/index.html': '<h2 id="c">c</h2>' });

for (const good of [
  '/b/',
  'b/',
  '/b/#c',
  '/b/?q#c',
  'https://a.org/',
  '/docs/concepts/signals/traces/#x',
  'mailto:a@b.c',
]) {
  test(`links accepts ${good}`, () => {
    assert.deepEqual(texts(links.run(linkTo(good))), []);
  });
}

for (const [bad, why] of [
  ['/c/', 'leads nowhere'],
  ['/b', 'leads nowhere'],
  ['/b/#d', 'has no such place'],
  ['#d', 'has no such place'],
  ['http://a.org/', 'is not https'],
  ['https://', 'is no URL'],
]) {
  test(`links finds that ${bad} ${why}`, () => {
    assert.deepEqual(texts(links.run(linkTo(bad))), [`index.html: ${bad}: ${why}`]);
  });
}

test('links reads pictures and frames, too', () => {
  const site = built({ 'index.html': '<img src="a.png"><iframe src="/b/"></iframe>' });
  assert.deepEqual(texts(links.run(site)), [
    'index.html: a.png: leads nowhere',
    'index.html: /b/: leads nowhere',
  ]);
});

test('links lists what is on other sites once', () => {
  const { away } = links.run(
    built({ 'a.html': '<a href="https://b.org">b</a><a href="https://b.org/">b</a>' }),
  );
  assert.deepEqual(away, ['https://b.org/']);
});

for (const [what, heading, found] of [
  ['same headings', '<h2 id="b">ä</h2>', 0],
  ['another id', '<h2 id="c">ä</h2>', 1],
  ['another level', '<h3 id="b">ä</h3>', 1],
  ['no headings', '', 1],
]) {
  test(`heading ids: ${what}, ${found} findings`, () => {
    const site = built({ 'a/index.html': '<h2 id="b">b</h2>', 'uk/a/index.html': heading });
    assert.equal(headings.run(site).findings.length, found);
  });
}

for (const [what, description, body, found] of [
  ['the start of the text', 'A lantern tells how', '<p>A lantern\n tells how</p>', 0],
  ['a note before the text', 'Note It is an example. A lantern', '<p>A lantern tells how</p>', 1],
  ['a post without a text', 'A lantern', '<ul><li>A lantern</li></ul>', 1],
]) {
  test(`summaries: ${what}, ${found} findings`, () => {
    const head = `<meta name="description" content="${description}">`;
    const site = built({
      'uk/blog/2031/a/index.html': `${head}<div class="td-content">${body}</div>`,
      'blog/2031/index.html': 'no post',
    });
    assert.equal(summaries.run(site).findings.length, found);
    assert.equal(summaries.run(site).files, 1);
  });
}
