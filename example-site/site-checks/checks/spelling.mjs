// cSpell. The website does not check the spelling of Japanese and Chinese.

import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { lint } from 'cspell/application';

const IGNORED = ['ja', 'zh'];
const config = fileURLToPath(new URL('../cspell.yaml', import.meta.url));

export const name = 'cSpell';

export async function run(site) {
  const pages = site.pages.filter(({ locale }) => !IGNORED.includes(locale));
  const findings = [];
  const reporter = {
    issue: ({ uri, row, text }) =>
      findings.push({ path: pathOf(site, uri), line: row, text: `unknown word ${text}` }),
    error: (message, error) => findings.push({ path: '.', line: 1, text: `${message} ${error}` }),
    info() {},
    debug() {},
    progress() {},
    result() {},
  };
  const options = { config, root: site.root, progress: false, cache: false, gitignore: false };
  const { files } = await lint(
    pages.map((page) => join(site.root, page.path)),
    options,
    reporter,
  );
  return { files, findings };
}

function pathOf(site, uri) {
  return fileURLToPath(uri).slice(site.root.length).replace(/^\//, '');
}
