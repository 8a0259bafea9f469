// textlint: terms, in every locale.

import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { createLinter, loadTextlintrc } from 'textlint';

const here = fileURLToPath(new URL('..', import.meta.url));

export const name = 'textlint';

export async function run(site) {
  const descriptor = await loadTextlintrc({ configFilePath: join(here, 'textlint.yaml') });
  const linter = createLinter({ descriptor, cwd: here });
  const findings = [];
  for (const page of site.pages) {
    const { messages } = await linter.lintText(page.text, join(site.root, page.path));
    for (const { message, line } of messages)
      findings.push({ path: page.path, line, text: message });
  }
  return { files: site.pages.length, findings };
}
