// All checks of content. Each has a `name` and `run(site)`, which gives the number of `files` it
// has read and its `findings`: `path`, `line` and `text`.

import * as fileNames from './file-names.mjs';
import * as format from './format.mjs';
import * as frontMatter from './front-matter.mjs';
import * as localization from './localization.mjs';
import * as markdown from './markdown.mjs';
import * as sections from './sections.mjs';
import * as spelling from './spelling.mjs';
import * as text from './text.mjs';
import * as wordLists from './word-lists.mjs';

export const CHECKS = [
  format,
  markdown,
  text,
  spelling,
  wordLists,
  fileNames,
  frontMatter,
  sections,
  localization,
];
