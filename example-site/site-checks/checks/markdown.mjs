// markdownlint with the website's choice of rules, its own rules among them as ours.

import { lint } from 'markdownlint/promise';
import { RULES } from '../rules/index.mjs';

const EVERYWHERE = {
  default: true,
  'emphasis-style': false,
  'first-line-h1': false,
  'line-length': false,
  'link-fragments': false,
  'list-marker-space': false,
  'no-hard-tabs': false,
  'no-inline-html': false,
  'no-trailing-punctuation': false,
  'no-trailing-spaces': { br_spaces: 0, strict: true },
  'table-column-style': false,
  'docsy-alerts': false,
  'github-commits': false,
};

const SOME = [
  [(page) => page.path.startsWith('content/en/blog/'), { 'github-commits': true }],
  [(page) => page.locale === 'en' && !page.below.startsWith('blog/'), { 'docsy-alerts': true }],
];

export const name = 'markdownlint';

export async function run(site) {
  const findings = [];
  for (const page of site.pages) {
    const config = Object.assign(
      {},
      EVERYWHERE,
      ...SOME.map(([of, rules]) => (of(page) ? rules : {})),
    );
    const strings = { [page.path]: page.text };
    const results = await lint({ strings, config, customRules: RULES });
    for (const { lineNumber, ruleNames, ruleDescription, errorDetail } of results[page.path]) {
      const text = [ruleNames.join('/'), ruleDescription, errorDetail].filter(Boolean).join(': ');
      findings.push({ path: page.path, line: lineNumber, text });
    }
  }
  return { files: site.pages.length, findings };
}
