// What the browser is asked about a page shows in a page that is bad.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { axe, measured, open } from './browser.mjs';

const folder = mkdtempSync(join(tmpdir(), 'bad-site-'));
let browser;
before(async () => (browser = await open(folder)));
after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

function visit(content, width) {
  const head = '<!doctype html><html lang="en"><meta name="viewport" content="width=device-width">';
  const icon = '<link rel="icon" href="data:,"><title>Bad</title>';
  const text = `${head}${icon}<main class="td-content"><p>So.</p>${content}</main>`;
  writeFileSync(join(folder, 'index.html'), text);
  return browser.visit('/', width);
}

test('a good page has no findings', async () => {
  const { page, complaints } = await visit('<p>All is well.</p>', 360);
  assert.deepEqual(await axe(page), []);
  assert.deepEqual(complaints, []);
  const { width, wide, letters } = await measured(page);
  assert.deepEqual([width, wide, letters], [360, [], 16]);
});

for (const [rule, content] of [
  ['image-alt', '<img src="data:,">'],
  ['color-contrast', '<p style="color: #ccc">Pale</p>'],
  ['link-name', '<a href="/"></a>'],
]) {
  test(`axe finds ${rule}`, async () => {
    const { page } = await visit(content);
    assert.ok((await axe(page)).some((finding) => finding.startsWith(rule)));
  });
}

test('errors of scripts and missing files are complaints', async () => {
  const { complaints } = await visit('<img alt="No" src="no.png"><script>no()</script>');
  assert.ok(
    complaints.some((text) => text.includes('404')),
    complaints.join(),
  );
  assert.ok(
    complaints.some((text) => text.includes('no is not defined')),
    complaints.join(),
  );
});

test('what is wider than the screen is found', async () => {
  const { page } = await visit('<pre style="width: 500px">wide</pre>', 360);
  const { width, wide } = await measured(page);
  assert.ok(width > 360);
  assert.equal(wide.length, 1);
});
