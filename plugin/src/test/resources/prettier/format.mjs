// Formats the documents of a JSON file with the Prettier that is installed in a folder.
// Usage: node format.mjs FOLDER IN OUT; IN is a list of { text, wrap, width }, OUT a list of texts.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const [folder, input, output] = process.argv.slice(2);
const require = createRequire(resolve(folder, 'package.json'));
const prettier = require('prettier');

const formatted = [];
for (const { text, wrap, width } of JSON.parse(readFileSync(input, 'utf8'))) {
  formatted.push(
    await prettier.format(text, {
      parser: 'markdown',
      proseWrap: wrap,
      printWidth: width,
      singleQuote: true,
      embeddedLanguageFormatting: 'off',
    }),
  );
}
writeFileSync(output, JSON.stringify(formatted));
