// Every folder with pages starts with an _index.md: without it Hugo makes no section of it.

export const name = 'sections';

export async function run(site) {
  const findings = site.pages
    .filter((page) => page.below.includes('/') && !page.below.endsWith('index.md'))
    .flatMap((page) => foldersOf(page).map((folder) => [page, folder]))
    .filter(([, folder]) => !site.has(`${folder}/_index.md`))
    .map(([page, folder]) => ({
      path: page.path,
      line: 1,
      text: `${folder}/_index.md is missing`,
    }));
  return { files: site.pages.length, findings };
}

/** All folders above a page but that of its locale. */
function foldersOf(page) {
  const parts = page.path.split('/').slice(0, -1);
  return parts.slice(2).map((_, index) => parts.slice(0, index + 3).join('/'));
}
