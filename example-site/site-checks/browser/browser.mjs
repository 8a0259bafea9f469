// A browser that sees the built site as its readers do, without leaving this machine.

import { existsSync, mkdirSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const file = (path) => fileURLToPath(new URL(path, import.meta.url));
const SITE = file('../../target/site');
const SCREENSHOTS = file('../../target/screenshots');
const JQUERY = readFileSync(file('../node_modules/jquery/dist/jquery.min.js'), 'utf8');
const AXE = readFileSync(file('../node_modules/axe-core/axe.min.js'), 'utf8');
const ELSEWHERE = '<title>Elsewhere</title><body style="background: grey">';
const SERIOUS = ['serious', 'critical'];
const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
};

function serve(folder, request, response) {
  const path = join(folder, decodeURI(new URL(request.url, 'http://localhost').pathname));
  const found = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
  if (!existsSync(found)) {
    response.writeHead(404).end();
    return;
  }
  const type = TYPES[extname(found)] ?? 'application/octet-stream';
  response.writeHead(200, { 'Content-Type': type }).end(readFileSync(found));
}

/** The text of every file that a reader could get, but the theme's. */
export function builtFiles() {
  return readdirSync(SITE, { recursive: true })
    .filter((path) => ['.html', '.xml'].includes(extname(path)))
    .map((path) => ({ path, text: readFileSync(join(SITE, path), 'utf8') }));
}

/** What other sites would answer: the library that the theme takes from there, else a grey page. */
function elsewhere(route) {
  const isJquery = route.request().url().includes('/jquery-3.7.1.min.js');
  const headers = { 'Access-Control-Allow-Origin': '*' };
  return isJquery
    ? route.fulfill({ body: JQUERY, contentType: 'text/javascript', headers })
    : route.fulfill({ body: ELSEWHERE, contentType: 'text/html', headers });
}

/** Opens a browser on the site in a folder: `visit` gives a page and what its console says. */
export async function open(folder = SITE) {
  const server = createServer((request, response) => serve(folder, request, response));
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const root = `http://127.0.0.1:${server.address().port}`;
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  return {
    root,
    async visit(path, width = 1280) {
      const page = await browser.newPage({
        viewport: { width, height: 900 },
        colorScheme: 'light',
      });
      const complaints = [];
      page.on(
        'console',
        (message) => message.type() === 'error' && complaints.push(message.text()),
      );
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.route((url) => url.origin !== root, elsewhere);
      const response = await page.goto(root + path, { waitUntil: 'load' });
      return { page, status: response.status(), complaints };
    },
    async close() {
      await browser.close();
      await new Promise((done) => server.close(done));
    },
  };
}

/** Serious findings about accessibility in what a page says, not in what the theme adds to it. */
export async function axe(page) {
  await page.addScriptTag({ content: AXE });
  const { violations } = await page.evaluate(() =>
    window.axe.run(
      { include: ['.td-content'], exclude: [['.td-alert-heading'], ['.td-content .btn.disabled']] },
      { iframes: false, resultTypes: ['violations'] },
    ),
  );
  return violations
    .filter(({ impact }) => SERIOUS.includes(impact))
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Width of the page in pixels, the elements that stick out of the screen, size of the letters. */
export function measured(page) {
  return page.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    wide: [...document.querySelectorAll('.td-content *')]
      .filter((e) => e.getBoundingClientRect().right > document.documentElement.clientWidth)
      .map((e) => e.outerHTML.slice(0, 80)),
    letters: parseFloat(getComputedStyle(document.querySelector('.td-content p')).fontSize),
  }));
}

/** Leaves a picture of the whole page for a person to look at. */
export async function screenshot(page, name) {
  mkdirSync(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), fullPage: true });
}
