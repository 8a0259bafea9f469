// What a reader meets: posts in three scripts, the index in every language, and ways between them.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { LOCALES } from '../checks/pages.mjs';
import { axe, builtFiles, measured, open, screenshot } from './browser.mjs';
import { HIDDEN, POSTS } from './records.mjs';

const INDEX = '/community/end-user/recordings/';
const prefix = (locale) => (locale === 'en' ? '' : `/${locale}`);
const PHONE = 360;

let browser;
before(async () => (browser = await open()));
after(() => browser.close());

const inAll = POSTS.find(
  ({ locales, isShown }) => isShown && ['ja', 'uk'].every((l) => locales.includes(l)),
);
const PAGES = [
  ...['en', 'uk', 'ja'].map((locale) => ['post', locale, prefix(locale) + inAll.path]),
  ...LOCALES.map((locale) => ['index', locale, prefix(locale) + INDEX]),
];

for (const [what, locale, path] of PAGES) {
  test(`the ${what} in ${locale} reads well`, async () => {
    const { page, status, complaints } = await browser.visit(path);
    assert.equal(status, 200);
    assert.equal(await page.getAttribute('html', 'lang'), locale);
    assert.equal(await page.locator('h1').count(), 1);
    await screenshot(page, `${what}-${locale}`);
    assert.deepEqual(await axe(page), []);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  test(`the ${what} in ${locale} fits a screen of ${PHONE} pixels`, async () => {
    const { page } = await browser.visit(path, PHONE);
    await screenshot(page, `${what}-${locale}-${PHONE}`);
    const { width, wide, letters } = await measured(page);
    assert.deepEqual(wide, []);
    assert.ok(width <= PHONE, `the page is ${width} pixels wide`);
    assert.ok(letters >= 14, `the letters are of ${letters} pixels`);
    await page.close();
  });
}

test('the language switcher leads to the same post in each of its languages', async () => {
  const { page } = await browser.visit(inAll.path);
  const links = await page
    .locator('.td-lang-menu a.dropdown-item')
    .evaluateAll((all) => all.map((a) => a.pathname));
  assert.deepEqual(
    links.sort(),
    inAll.locales
      .filter((l) => l !== 'en')
      .map((l) => prefix(l) + inAll.path)
      .sort(),
  );
  await page.locator('.td-lang-menu__title').click();
  await page.getByRole('link', { name: 'Українська' }).click();
  await page.waitForURL(`**/uk${inAll.path}`);
  assert.equal(await page.getAttribute('html', 'lang'), 'uk');
  await page.close();
});

test('the language switcher of the index has every language', async () => {
  const { page } = await browser.visit(INDEX);
  const links = page.locator('.td-lang-menu a.dropdown-item');
  assert.equal(await links.count(), LOCALES.length - 1);
  for (const path of await links.evaluateAll((all) => all.map((a) => a.pathname))) {
    assert.equal((await fetch(browser.root + path)).status, 200, path);
  }
  await page.close();
});

for (const locale of LOCALES) {
  test(`the index in ${locale} leads to every post, to playlists, and back`, async () => {
    const { page } = await browser.visit(prefix(locale) + INDEX);
    const hrefs = await page
      .locator('.td-content a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    for (const post of POSTS) {
      const own = post.locales.includes(locale) ? prefix(locale) + post.path : post.path;
      assert.ok(hrefs.includes(own), `${own} is linked`);
      assert.equal((await fetch(browser.root + own)).status, 200, own);
    }
    const playlists = hrefs.filter((href) =>
      href.startsWith('https://www.youtube.com/playlist?list=PL'),
    );
    assert.ok(playlists.length > 0, 'a playlist is linked');
    await page.close();
  });
}

for (const { id, path, locales, video, isShown } of POSTS) {
  test(`the post of ${id} ${isShown ? 'shows' : 'does not show'} its recording`, async () => {
    for (const locale of locales) {
      const { page } = await browser.visit(prefix(locale) + path);
      const frames = await page
        .locator('iframe')
        .evaluateAll((all) => all.map((frame) => frame.src));
      assert.equal(frames.length, isShown ? 1 : 0);
      if (isShown) assert.ok(frames[0].includes(`/embed/${video}`), frames[0]);
      await page.close();
    }
  });
}

test('recordings that are not public are nowhere', () => {
  assert.ok(HIDDEN.length > 0, 'there are some');
  const pages = builtFiles();
  assert.ok(pages.length > 0, 'there are pages');
  for (const { path, text } of pages) {
    for (const video of HIDDEN) assert.ok(!text.includes(video), path);
  }
});

test('headings of translations have the English ids', async () => {
  const ids = async (path) => {
    const { page } = await browser.visit(path);
    const found = await page
      .locator('.td-content :is(h2, h3, h4)')
      .evaluateAll((all) => all.map((h) => h.id));
    await page.close();
    return found;
  };
  const translated = POSTS.flatMap((post) =>
    post.locales.filter((l) => l !== 'en').map((l) => [l, post.path]),
  );
  assert.ok(translated.length > 0, 'there are translations');
  for (const [locale, path] of translated) {
    const english = await ids(path);
    assert.ok(english.length > 0 && english.every(Boolean), path);
    assert.deepEqual(await ids(prefix(locale) + path), english, locale + path);
  }
});

test('a post leads to the index, and the index back to the post', async () => {
  const { page } = await browser.visit(`/uk${inAll.path}`);
  await page.locator(`.td-content a[href="/uk${INDEX}"]`).first().click();
  await page.waitForURL(`**/uk${INDEX}`);
  await page.locator(`.td-content a[href="/uk${inAll.path}"]`).first().click();
  await page.waitForURL(`**/uk${inAll.path}`);
  await page.close();
});
