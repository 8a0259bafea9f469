// No check is vacuous: each accepts the pages in `accepted/`, and finds what a test spoils in a
// copy of them.

import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { CHECKS } from '../checks/index.mjs';
import { read } from '../checks/pages.mjs';

const accepted = fileURLToPath(new URL('accepted', import.meta.url));
const EN = 'content/en/blog/2025/a-session.md';
const JA = 'content/ja/blog/2025/a-session.md';
const UK = 'content/uk/blog/2025/a-session.md';

let scratch;
before(() => (scratch = mkdtempSync(join(tmpdir(), 'site-checks-'))));
after(() => rmSync(scratch, { recursive: true }));

async function findings(check, root) {
  const { files, findings } = await CHECKS.find(({ name }) => name === check).run(read(root));
  assert.ok(files > 0, 'the check has read files');
  return findings;
}

let copies = 0;

/** A copy of the accepted pages in which `files` are spoilt: path to (text) => text. */
function spoilt(files) {
  const root = join(scratch, String(copies++));
  cpSync(accepted, root, { recursive: true });
  for (const [path, edit] of Object.entries(files)) {
    const old = edit.length ? readFileSync(join(root, path), 'utf8') : '';
    const text = edit(old);
    assert.notEqual(text, old, 'the test changes something');
    if (text === undefined) rmSync(join(root, path));
    else writeFileSync(join(root, path), text);
  }
  return root;
}

for (const { name } of CHECKS) {
  test(`${name} accepts good pages`, async () => {
    assert.deepEqual(await findings(name, accepted), []);
  });
}

const swap = (from, to) => (text) => text.replace(from, to);
const add = (more) => (text) => `${text}\n${more}\n`;
const remove = (_) => undefined;
const create = (text) => () => text;

/** Check, what it says, where, and what spoils the page. */
const SPOILT = [
  ['Prettier', /Prettier writes: .*Grace/, EN, swap(', [Grace', ',\n  [Grace')],
  ['Prettier', /Prettier writes: _so_/, JA, add('*so*')],
  ['markdownlint', /MD024/, EN, add('## Overview\n\nAgain.')],
  ['markdownlint', /MD025/, EN, add('# Session')],
  ['markdownlint', /MD009/, EN, add('Two blanks  \nand more.')],
  ['markdownlint', /MD045/, EN, add('![](square.svg)')],
  ['markdownlint', /MD040/, EN, swap('```sh', '```')],
  ['markdownlint', /MD001/, EN, add('#### Deep')],
  ['markdownlint', /MD036/, EN, add('**Bold alone**')],
  ['markdownlint', /alert-type.*メモ/, JA, swap('[!NOTE]', '[!メモ]')],
  ['markdownlint', /code-indent/, EN, swap('echo', '  echo')],
  ['markdownlint', /code-blank-edges/, EN, swap('echo', '\necho')],
  ['markdownlint', /docsy-alerts/, 'content/en/page.md', create('{{% alert %}}\n')],
  ['markdownlint', /github-commits.*main/, EN, add('[so](https://github.com/a/b/blob/main/c)')],
  ['markdownlint', /github-commits/, EN, add('[so](https://github.com/a/b/tree/01234567)')],
  ['markdownlint', /https.*example/, EN, add('[so](http://example.org/)')],
  ['markdownlint', /no-language-prefix/, JA, add('[so](/ja/docs/)')],
  ['markdownlint', /site-path/, EN, add('[so](https://opentelemetry.io/docs/)')],
  ['markdownlint', /known-github/, EN, add('[so](https://github.co/a)')],
  [
    'markdownlint',
    /specification/,
    EN,
    add(
      'See [so][].\n\n[so]: https://github.com/open-telemetry/semantic-conventions/blob/main/docs/a.md',
    ),
  ],
  ['markdownlint', /no-shortcut-reference.*laughs/, EN, add('All [laughs] here.')],
  ['markdownlint', /no-shortcut-reference/, EN, add('See [so].\n\n[so]: https://example.org/')],
  ['textlint', /GitHub/, EN, add('It is on Github.')],
  ['textlint', /open source/, UK, add('Це open-source.')],
  ['textlint', /ユーザ/, JA, add('ユーザが話す。')],
  ['cSpell', /unknown word Wrzlbrmpft/, EN, add('Wrzlbrmpft.')],
  ['cSpell', /unknown word Wrzlbrmpft/, 'content/bn/page.md', add('Wrzlbrmpft.')],
  ['cSpell', /unknown word/, UK, add('Командда.')],
  ['cSpell words', /not sorted/, EN, swap('Hopper Lovelace', 'Lovelace Hopper')],
  ['cSpell words', /twice/, EN, swap('Hopper ', 'Hopper hopper ')],
  ['cSpell words', /not on the page/, EN, swap('Hopper ', 'Hopper Jacquard ')],
  [
    'cSpell words',
    /the website knows/,
    EN,
    swap('Lovelace youtube', 'Lovelace opentelemetry youtube'),
  ],
  ['cSpell words', /last key/, EN, swap(/(issue: .*\n)([^]*?)(cSpell.*\n)/, '$2$3$1')],
  ['cSpell words', /one space/, EN, swap('Hopper Lovelace', 'Hopper, Lovelace')],
  ['cSpell words', /prettier-ignore/, EN, swap('cSpell:', '# prettier-ignore\ncSpell:')],
  ['cSpell words', /prettier-ignore/, EN, swap('date:', '# prettier-ignore\ndate:')],
  ['file names', /underscore/, 'content/en/blog/a_b.md', create('So.\n')],
  ['front matter', /title is missing/, EN, swap(/^title: .*\n/m, '')],
  ['front matter', /linkTitle is missing/, EN, swap(/^linkTitle: .*/m, "linkTitle: ''")],
  ['front matter', /not quoted/, EN, swap('2025-03-04', "'2025-03-04'")],
  ['front matter', /author is missing/, EN, swap(/author: >-\n.*\n.*\n/, '')],
  [
    'front matter',
    /folded/,
    EN,
    swap(/author: >-\n.*\n.*\n/, "author: '[Ada](https://a.org) (B)'\n"),
  ],
  ['front matter', /linked names/, EN, swap('(Engines)', 'Engines')],
  ['front matter', /a URL/, EN, swap('issue: 123', "issue: '#123'")],
  ['front matter', /no key of a post/, EN, swap('sig:', 'slug: so\nsig:')],
  ['front matter', /the order is/, EN, swap(/(issue: .*\n)(sig: .*\n)/, '$2$1')],
  ['front matter', /first level/, EN, add('# Session')],
  ['front matter', /English page has/, JA, swap('issue: 123', 'issue: 124')],
  ['front matter', /weight/, 'content/en/blog/2025/_index.md', swap('-2025', '2025')],
  ['front matter', /no text/, 'content/en/blog/2025/_index.md', add('So.')],
  ['sections', /2025\/_index.md is missing/, 'content/ja/blog/2025/_index.md', remove],
  ['localization', /whole commit/, JA, swap('0123456789abcdef0', '0')],
  ['localization', /no pin/, EN, swap('sig:', 'default_lang_commit: main\nsig:')],
  ['localization', /below the pin/, UK, swap(/(drifted.*\n)(cSpell.*\n)/, '$2$1')],
  ['localization', /true or file not found/, UK, swap('default: true', 'default: false')],
  ['localization', /English page is there/, EN, remove],
  ['localization', /English id/, JA, swap(' {#overview}', '')],
  ['localization', /the English file/, 'content/ja/square.svg', create('same')],
];

for (const [check, says, path, edit] of SPOILT) {
  test(`${check} finds ${says.source} in ${path}`, async () => {
    const files = { [path]: edit };
    if (says.source === 'the English file') files['content/en/square.svg'] = edit;
    const found = await findings(check, spoilt(files));
    assert.ok(
      found.some(({ text }) => says.test(text)),
      `found: ${JSON.stringify(found)}`,
    );
  });
}
