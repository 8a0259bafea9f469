// Prints what is due as an output of a GitHub Actions step: `changes=[{name, locale, post}, ...]`, at most
// one post for each locale, English first; with --lines as lines of name, locale and post. Fails where a
// record has an error. The website is that in WEBSITE, or the one around this folder.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const home = dirname(fileURLToPath(import.meta.url));

/** The changes that a report of `check` asks for. */
export function plan(report) {
  const due = report.pages.filter((page) => ['new', 'changed', 'removed'].includes(page.change));
  const locales = [...new Set(due.map((page) => page.path.split('/')[1]))];
  locales.sort((a, b) => (b === 'en') - (a === 'en') || (a < b ? -1 : 1));
  return locales.map((locale) => {
    const own = due.filter((page) => page.path.startsWith(`content/${locale}/`));
    const [post = ''] = own.flatMap((page) => page.session ?? []).sort();
    return { name: post === '' ? locale : `${locale}-${post}`, locale, post };
  });
}

/** The report of a run of `check`, which fails where anything is due. */
function checked() {
  const file = join(home, '../tmp/end-user-sessions/check.json');
  rmSync(file, { force: true });
  spawnSync(join(home, 'maven.sh'), ['otel-feedback:check'], { stdio: ['ignore', 2, 'inherit'] });
  return JSON.parse(readFileSync(file, 'utf8'));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const report = checked();
  if (report.problems.some((problem) => problem.severity === 'error')) {
    process.exitCode = 1;
  } else {
    const changes = plan(report);
    const lines = changes.map(({ name, locale, post }) => `${name}\t${locale}\t${post}\n`).join('');
    process.stdout.write(
      process.argv.includes('--lines') ? lines : `changes=${JSON.stringify(changes)}\n`,
    );
  }
}
