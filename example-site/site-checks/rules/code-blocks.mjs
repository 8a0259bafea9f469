// Code starts at the left edge of its fence, and right below it.

import { tokens } from './tokens.mjs';

function fences(params) {
  return tokens(params, 'codeFenced').map(({ startLine, endLine }) => ({
    startLine,
    lines: params.lines.slice(startLine, endLine - 1),
  }));
}

const indent = {
  names: ['code-indent'],
  description: 'Code has no indentation that all of its lines share',
  tags: ['code'],
  parser: 'micromark',
  function: (params, onError) =>
    tokens(params, 'codeFenced').forEach(({ startLine, endLine, startColumn }) => {
      const lines = params.lines.slice(startLine, endLine - 1).filter((line) => line.trim());
      const left = startColumn - 1;
      if (lines.length && lines.every((line) => /^\s/.test(line.slice(left)))) {
        onError({ lineNumber: startLine + 1 });
      }
    }),
};

const blankEdges = {
  names: ['code-blank-edges'],
  description: 'Code has no blank lines before its first or after its last line',
  tags: ['code'],
  parser: 'micromark',
  function: (params, onError) =>
    fences(params).forEach(({ startLine, lines }) => {
      if (lines.length && !(lines[0].trim() && lines.at(-1).trim())) {
        onError({ lineNumber: startLine });
      }
    }),
};

export const codeBlocks = [indent, blankEdges];
