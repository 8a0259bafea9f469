// Bracketed words alone may be meant as a link or as prose: a link says `[label][]`, prose
// `\[so\]`.

import { tokens } from './tokens.mjs';

const ALLOWED = /^\[(?:[-+,.\s\d]|\d|n)*\]$|^\[\.\.\.\]$|^\[[xX]\]$|^\[[!^]/;

function isShortcut({ type, children }) {
  return (
    type === 'undefinedReferenceShortcut' ||
    !children.some((child) => ['resource', 'reference'].includes(child.type))
  );
}

export const shortcutReference = {
  names: ['no-shortcut-reference'],
  description: 'Bracketed words are a link with its target, or escaped',
  tags: ['links'],
  parser: 'micromark',
  function: (params, onError) =>
    tokens(params, 'undefinedReferenceShortcut', 'link')
      .filter((token) => isShortcut(token) && !ALLOWED.test(token.text))
      .forEach(({ startLine, text }) => onError({ lineNumber: startLine, detail: text })),
};
