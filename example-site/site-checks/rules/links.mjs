// Where links of the website may lead.

import { tokens } from './tokens.mjs';

const TARGETS = ['resourceDestinationString', 'definitionDestinationString', 'autolinkProtocol'];
const GITHUB_REF = /^https:\/\/github\.com\/[^/]+\/[^/]+\/(?:blob|tree)\/([^/?#]+)/;

function linkRule(name, description, isBad) {
  return {
    names: [name],
    description,
    tags: ['links'],
    parser: 'micromark',
    function: (params, onError) =>
      tokens(params, ...TARGETS)
        .filter(({ text }) => isBad(text))
        .forEach(({ startLine, text }) => onError({ lineNumber: startLine, detail: text })),
  };
}

/** A branch moves and a short hash may become ambiguous; tags and whole hashes stay. */
function moves(url) {
  const ref = GITHUB_REF.exec(url)?.[1];
  return ref !== undefined && (['main', 'master'].includes(ref) || /^[0-9a-f]{7,39}$/.test(ref));
}

function isPlainHttp(url) {
  if (!/^http:\/\//i.test(url)) return false;
  const { hostname, searchParams } = new URL(url);
  const local = /(^|\.)localhost$/.test(hostname) || hostname.startsWith('127.0.');
  return !local && !searchParams.has('http_ok');
}

/** What GitHub serves is on few hosts; others look like them on purpose. */
function looksLikeGitHub(url) {
  return /^https:\/\/github\./.test(url) && !/^https:\/\/github\.(com|blog|io)(\/|$)/.test(url);
}

const SPECIFICATIONS = [
  ['opentelemetry-specification', 'specification'],
  ['opentelemetry-proto', 'docs/specification'],
  ['semantic-conventions', 'docs'],
];

function isSpecification(url) {
  return SPECIFICATIONS.some(([repository, folder]) =>
    ['blob', 'tree'].some((kind) =>
      url.startsWith(`https://github.com/open-telemetry/${repository}/${kind}/main/${folder}`),
    ),
  );
}

export const LINK_RULES = [
  linkRule('github-commits', 'A link to a file on GitHub names a tag or a whole commit', moves),
  linkRule('https', 'Links use https', isPlainHttp),
  linkRule('no-language-prefix', 'Site paths name no language', (url) =>
    /^\/[a-z]{2}(-[a-z]{2})?\/./.test(url),
  ),
  linkRule('site-path', 'Pages of the website are linked by their path', (url) =>
    /^https?:\/\/(www\.)?opentelemetry\.io(\/|$)/.test(url),
  ),
  linkRule('known-github', 'GitHub is linked at its own hosts', looksLikeGitHub),
  linkRule('specification', 'Specifications are linked on the website', isSpecification),
];
