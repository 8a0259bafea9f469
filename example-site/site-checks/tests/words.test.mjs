// What is wrong with the words of a message bundle is found before any page shows it.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { read } from '../checks/pages.mjs';
import * as spelling from '../checks/spelling.mjs';
import * as text from '../checks/text.mjs';
import { writeWords } from '../words.mjs';

const folder = mkdtempSync(join(tmpdir(), 'words-'));
after(() => rmSync(folder, { recursive: true }));

writeFileSync(
  join(folder, 'en.yaml'),
  `review: { by: Wrtdrop }
dates: { day: MMMM d }
post:
  watch: 'Watch:'
  unavailable: { none: This back-end is gone. }
feedback:
  one: A lantren tells.
punctuation: ' · '
`,
);
const site = read(writeWords(folder, join(folder, 'site')));

test('words are paragraphs of one page for each locale', () => {
  assert.deepEqual(
    site.pages.map(({ path, body }) => [path, body]),
    [['content/en/words.md', 'Watch:\n\nThis back-end is gone.\n\nA lantren tells.\n']],
  );
});

test('a term that the website writes differently is found', async () => {
  const { findings } = await text.run(site);
  assert.deepEqual(
    findings.map(({ line }) => line),
    [3],
  );
});

test('a word that is misspelt is found', async () => {
  const { findings } = await spelling.run(site);
  assert.deepEqual(
    findings.map((one) => one.text),
    ['unknown word lantren'],
  );
});
