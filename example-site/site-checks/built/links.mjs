// Every link of the built site leads somewhere: to a file of it and a place in that file, to a page
// that only the website has, or away from the site by https.

import { readFileSync } from 'node:fs';

const HOST = 'https://example.org';

/** Paths of pages that the website has and the example has not, one a line. */
const ELSEWHERE = new Set(
  readFileSync(new URL('website-paths.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#')),
);

export const name = 'links';

export function run(site) {
  const findings = [];
  const away = new Set();
  const byUrl = new Map(site.pages.map((page) => [page.url, page]));
  for (const page of site.pages) {
    for (const [, link] of page.links) {
      const text = problem(site, byUrl, page, link, away);
      if (text) findings.push({ path: page.path, line: 1, text: `${link}: ${text}` });
    }
  }
  return { files: site.pages.length, findings, away: [...away].sort() };
}

function problem(site, byUrl, page, link, away) {
  if (/^(mailto|data|javascript):/.test(link)) return undefined;
  if (!URL.canParse(link, HOST + page.url)) return 'is no URL';
  const url = new URL(link, HOST + page.url);
  if (url.origin !== HOST) {
    away.add(url.href);
    return url.protocol === 'https:' ? undefined : 'is not https';
  }
  if (ELSEWHERE.has(url.pathname)) return undefined;
  const target = byUrl.get(url.pathname);
  if (!target)
    return site.files.has(decodeURI(url.pathname.slice(1))) ? undefined : 'leads nowhere';
  const place = decodeURIComponent(url.hash.slice(1));
  return place && !target.ids.has(place) ? 'has no such place' : undefined;
}
