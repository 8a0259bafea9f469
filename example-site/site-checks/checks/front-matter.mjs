// Front matter of posts and of the starts of their sections.

import { english, isPost, lineOf } from './pages.mjs';

const KEYS =
  'title linkTitle date author aliases canonical_url body_class issue sig ' +
  'default_lang_commit drifted_from_default cSpell:ignore';
const ORDER = KEYS.split(' ');
const SAME_AS_ENGLISH = [
  'date',
  'author',
  'aliases',
  'canonical_url',
  'body_class',
  'issue',
  'sig',
];
const AUTHOR = /^\[[^\]]+\]\(https:\/\/[^)]+\)( \([^)]+\))?$/;

export const name = 'front matter';

export async function run(site) {
  const findings = site.pages.flatMap((page) =>
    [...ofAny(page), ...(isPost(page) ? ofPost(site, page) : []), ...ofYear(page)]
      .filter(([isProblem]) => isProblem)
      .map(([, key, text]) => ({ path: page.path, line: lineOf(page, key), text })),
  );
  return { files: site.pages.length, findings };
}

const isText = (value) => typeof value === 'string' && value.trim() !== '';
const value = (page, key) => page.head[lineOf(page, key) - 2]?.slice(key.length + 2) ?? '';

function ofAny(page) {
  const repeated = page.keys.find((key, index) => page.keys.indexOf(key) < index);
  return [
    [!isText(page.data.title) && !/^\d{4}$/.test(page.data.title), 'title', 'title is missing'],
    [repeated, repeated ?? '', `${repeated} is there twice`],
  ];
}

function ofPost(site, page) {
  const { data, keys } = page;
  const unknown = keys.find((key) => !ORDER.includes(key));
  const places = keys.map((key) => ORDER.indexOf(key));
  const issue = value(page, 'issue');
  return [
    [unknown, unknown ?? '', `${unknown} is no key of a post`],
    [
      places.some((place, index) => place < places[index - 1]),
      '',
      `the order is ${ORDER.join(', ')}`,
    ],
    [!isText(data.linkTitle), 'linkTitle', 'linkTitle is missing'],
    [!/^\d{4}-\d{2}-\d{2}$/.test(value(page, 'date')), 'date', 'date is a day, not quoted'],
    [!isText(data.author), 'author', 'author is missing'],
    [isPlain(value(page, 'author')), 'author', 'author is one bare link, or folded with >-'],
    [isText(data.author) && !isAuthors(data.author), 'author', 'authors are linked names'],
    [issue && !/^([1-9]\d*|https:\/\/\S+)$/.test(issue), 'issue', 'issue is a number or a URL'],
    [/^# /m.test(page.body), '', 'the title is the only heading of the first level'],
    ...unlikeEnglish(site, page),
  ];
}

/** The website looks at the line of the key alone. */
const isPlain = (author) => author !== '' && !/^([>|][-+]?|\[[^\]]+\]\([^)]+\))$/.test(author);

/** Committees and communities are not people: their names stand without a link. */
function isAuthors(author) {
  return (
    !author.includes('[') ||
    author
      .trim()
      .split(/, (?=\[)/)
      .every((one) => AUTHOR.test(one))
  );
}

function unlikeEnglish(site, page) {
  const original = page.locale === 'en' ? undefined : english(site, page);
  if (!original) return [];
  return SAME_AS_ENGLISH.map((key) => [
    JSON.stringify(page.data[key]) !== JSON.stringify(original.data[key]),
    key,
    `${key} is not what the English page has`,
  ]);
}

function ofYear(page) {
  const year = /^blog\/(\d{4})\/_index\.md$/.exec(page.below)?.[1];
  if (!year) return [];
  return [
    [value(page, 'title') !== year, 'title', `title is ${year}, not quoted`],
    [value(page, 'weight') !== `-${year}`, 'weight', `weight is -${year}`],
    [page.body.trim() !== '', '', 'a year has no text'],
  ];
}
