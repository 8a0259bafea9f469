// Title and text of the pull request, from the report of the last `generate`: as outputs of a GitHub
// Actions step, or with --markdown as a file to read. The first argument may name another folder of reports.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const home = dirname(fileURLToPath(import.meta.url));

/** Title and text of the one locale that a report is about. */
export function pullRequest(report) {
  const locales = Object.values(report.locales ?? {});
  if (locales.length !== 1) {
    throw new Error(`One pull request is about one locale, this run changed ${locales.length}.`);
  }
  return locales[0].pullRequest;
}

/** The text as one paragraph, which is all that the website's workflow has room for. */
export function paragraph(text) {
  const items = text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  return items
    .map((line, i) => (line.startsWith('- ') && items[i + 1]?.startsWith('- ') ? `${line};` : line))
    .map((line) => line.replace(/^- /, ''))
    .join(' ');
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const rest = process.argv.slice(2);
  const folder = rest.find((word) => !word.startsWith('--')) ?? join(home, '../tmp/end-user-sessions');
  const { title, body } = pullRequest(JSON.parse(readFileSync(join(folder, 'generate.json'), 'utf8')));
  console.log(
    rest.includes('--markdown')
      ? `# ${title}\n\n${body}`
      : `title=${paragraph(title)}\nbody=${paragraph(body)}`,
  );
}
