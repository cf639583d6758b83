import { expect, test } from 'vitest';

import { toPlainText } from '../../../connectors/hubspot/to-plain-text.ts';

test.each([
  ['no markup at all', 'Budget < 5k & rising > 3k', 'Budget < 5k & rising > 3k'],
  ['line ends of plain text', 'one\n\n  two', 'one\n\n  two'],
  ['paragraphs and breaks', '<p>One</p><p>Two<br/>Three</p>', 'One\nTwo\nThree'],
  ['lists', '<ul><li>first</li><li>second</li></ul>', '- first\n- second'],
  ['inline tags', 'a <b>bold</b> word', 'a bold word'],
  ['entities, by name and number', 'caf&eacute; &amp; &Uuml;bung &#228;&#xF6;&nbsp;!', 'café & Übung äö !'],
  ['an entity nobody knows', '<b>R&unknown;</b>', 'R&unknown;'],
  ['an entity that is no character', '&#0; &#9999999; <br>x', '&#0; &#9999999;\nx'],
  ['an escaped tag stays text', '<p>&lt;script&gt;</p>', '<script>'],
  ['scripts and styles', '<style>p{}</style><p>seen</p><script>alert(1)</script>', 'seen'],
  ['nothing but markup', '<div><br></div>', ''],
])('%s', (_name, html, text) => {
  expect(toPlainText(html)).toBe(text);
});
