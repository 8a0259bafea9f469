// The headings of a translated page have the levels and the ids of the English page.

const LOCALES = ['bn', 'es', 'fr', 'ja', 'ko', 'pl', 'pt', 'ro', 'uk', 'zh'];

export const name = 'heading ids';

export function run(site) {
  const byUrl = new Map(site.pages.map((page) => [page.url, page]));
  const translated = site.pages.filter(
    (page) => LOCALES.includes(page.url.split('/')[1]) && byUrl.has(page.url.slice(3)),
  );
  const findings = translated
    .filter((page) => outline(page) !== outline(byUrl.get(page.url.slice(3))))
    .map(({ path }) => ({ path, line: 1, text: 'headings are not those of the English page' }));
  return { files: translated.length, findings };
}

const outline = ({ headings }) =>
  headings
    .filter(({ id }) => id)
    .map(({ level, id }) => `${level} ${id}`)
    .join('\n');
