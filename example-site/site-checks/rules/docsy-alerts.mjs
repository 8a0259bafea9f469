// Pages other than posts write alerts as block quotes.

const SHORTCODE = /\{\{[%<]\s*alert\b/;

export const docsyAlerts = {
  names: ['docsy-alerts'],
  description: 'An alert is a block quote, not a shortcode',
  tags: ['blockquote'],
  parser: 'none',
  function: (params, onError) =>
    params.lines.forEach((line, index) => {
      if (SHORTCODE.test(line)) onError({ lineNumber: index + 1 });
    }),
};
