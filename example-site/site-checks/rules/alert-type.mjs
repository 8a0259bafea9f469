// The words in `> [!NOTE]` are commands, not prose: Docsy knows them in English only.

import { tokens } from './tokens.mjs';

const TYPES = ['CAUTION', 'IMPORTANT', 'NOTE', 'TIP', 'WARNING'];
const DOCSY_TYPES = ['DANGER', 'DARK', 'INFO', 'LIGHT', 'NB', 'PRIMARY', 'SECONDARY'];
const ALERT = /^\s*>\s*\[!([^\]]*)\]/;

export const alertType = {
  names: ['alert-type'],
  description: 'An alert has one of the types that the website knows, in English',
  tags: ['blockquote'],
  parser: 'micromark',
  function: (params, onError) =>
    tokens(params, 'blockQuote').forEach(({ startLine }) => {
      const type = ALERT.exec(params.lines[startLine - 1])?.[1];
      if (type !== undefined && ![...TYPES, ...DOCSY_TYPES].includes(type.toUpperCase())) {
        onError({ lineNumber: startLine, detail: `${type} is none of ${TYPES.join(', ')}` });
      }
    }),
};
