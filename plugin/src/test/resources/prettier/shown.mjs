// Tells whether a browser shows the same of two Markdown texts, read by markdown-it and parse5.
// Usage: node shown.mjs FOLDER IN OUT; IN is a list of [before, after], OUT a list of true or false.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const [folder, input, output] = process.argv.slice(2);
const require = createRequire(resolve(folder, 'package.json'));
const markdown = require('markdown-it')({ html: true });
const { parseFragment } = require('parse5');

const BLOCKS = new Set(
  ('address article aside blockquote br details div dd dl dt footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre ' +
    'section summary table tbody td tfoot th thead tr ul').split(' '),
);
const EAST_ASIAN = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\u3000-\u303f\uff00-\uffef';
// CSS Text Level 3, 4.1.3: a line feed beside one of these is a space or nothing, as the browser likes.
const FREE = new RegExp(`(?<=[${EAST_ASIAN}])[ \\t]*\\n\\s*|[ \\t]*\\n\\s*(?=[${EAST_ASIAN}])`, 'gu');

function attributes({ attrs = [] }) {
  return attrs.map(({ name, value }) => ` ${name}=${JSON.stringify(value.replace(/\s+/g, ' '))}`).join('');
}

function tokens(node, inPre, out) {
  for (const child of node.childNodes) {
    if (child.nodeName === '#text') {
      out.push(inPre ? { pre: child.value.replace(/[ \t]+$/gm, '') } : { text: child.value });
    } else if (child.nodeName === '#comment') {
      out.push({ tag: `<!--${child.data.replace(/\s+/g, ' ')}-->` });
    } else {
      const block = BLOCKS.has(child.nodeName);
      out.push({ tag: `<${child.nodeName}${attributes(child)}>`, block });
      tokens(child, inPre || child.nodeName === 'pre', out);
      out.push({ tag: `</${child.nodeName}>`, block });
    }
  }
  return out;
}

// \u0001 stands for the edge of a block, \u0002 for a line feed that may be nothing.
function normal(text) {
  const body = text.replace(/^---\n[^]*?\n---[ \t]*(\n|$)/, '');
  // markdown-it has no footnotes: their labels are made plain text, so that their words are read all the same.
  const html = markdown.render(body.replace(/\[\^(\w+)\]/g, '⟦$1⟧'));
  return tokens(parseFragment(html), false, [])
    .map(({ tag, block, pre, text: words }) =>
      tag ? (block ? `\u0001${tag}\u0001` : tag) : pre !== undefined ? pre.replace(/\s/g, encodeURIComponent) : words,
    )
    .join('')
    .replace(/\s*\u0001[\s\u0001]*/g, '\u0001')
    .replace(FREE, '\u0002')
    .replace(/\s+/g, ' ');
}

function isSame(before, after) {
  const expected = normal(before)
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replaceAll(' ', '[ \u0002]')
    .replaceAll('\u0002', '[ \u0002]?')
    .replaceAll('[ [ \u0002]?]', '[ \u0002]');
  return new RegExp(`^${expected}$`).test(normal(after));
}

const pairs = JSON.parse(readFileSync(input, 'utf8'));
writeFileSync(output, JSON.stringify(pairs.map(([before, after]) => before === after || isSame(before, after))));
