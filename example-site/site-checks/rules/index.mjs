// Rules that the website adds to those of markdownlint, written anew.

import { alertType } from './alert-type.mjs';
import { codeBlocks } from './code-blocks.mjs';
import { docsyAlerts } from './docsy-alerts.mjs';
import { LINK_RULES } from './links.mjs';
import { shortcutReference } from './shortcut-reference.mjs';

export const RULES = [alertType, ...codeBlocks, docsyAlerts, ...LINK_RULES, shortcutReference];
