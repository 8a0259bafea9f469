// What lists, feeds and search engines show of a post is the start of its text, not a note before it.

const POST = /^\/([a-z]{2}\/)?blog\/[0-9]{4}\/[^/]+\/$/;
const LENGTH = 60;

export const name = 'summaries';

export function run(site) {
  const posts = site.pages.filter(({ url, isRedirect }) => POST.test(url) && !isRedirect);
  const findings = posts
    .filter(({ lead, description }) => !lead || !plain(description).startsWith(start(lead)))
    .map(({ path }) => ({ path, line: 1, text: 'is not summarized by the start of its text' }));
  return { files: posts.length, findings };
}

const plain = (text = '') => text.replace(/\s+/g, ' ').trim();

const start = (text) => plain(text).slice(0, LENGTH).trim();
