// Finds tokens of markdownlint's parser.

/** All tokens of the given types, at any depth, in order. */
export function tokens(params, ...types) {
  const found = [];
  const walk = (list) =>
    list.forEach((token) => {
      if (types.includes(token.type)) found.push(token);
      walk(token.children);
    });
  walk(params.parsers.micromark.tokens);
  return found;
}
