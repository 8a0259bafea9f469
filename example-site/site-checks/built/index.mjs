// All checks of the built site. Each has a `name` and `run(site)`, as the checks of content have.

import * as headings from './headings.mjs';
import * as links from './links.mjs';
import * as summaries from './summaries.mjs';

export const BUILT_CHECKS = [links, headings, summaries];
