// Holds web pages against the rules of HTML and of html-validate's strict presets, and prints what does not fit. Exit code 1 for anything.
const { HtmlValidate } = require('html-validate');

const judge = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // On a narrow screen the style sheet lays tables out as cards and takes bullets from lists. Browsers then take them for neither,
    // so the roles that the elements have anyway are written out.
    'no-redundant-role': 'off',
    // HTML allows no <h3> inside <th>; the role is allowed there.
    'prefer-native-element': ['error', { exclude: ['heading'] }],
    // What never breaks is held by this class, so that a number that is copied has plain blanks.
    'tel-non-breaking': ['error', { ignoreClasses: ['together'] }],
    // Boxes of one question are told apart by their values.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    // "For you now" shows and tells its list as soon as an age is chosen; a button would do nothing.
    'wcag/h32': 'off',
    // A title is made of names that authors give. Search engines may cut it; nothing is lost.
    'long-title': 'off',
    // A name that an author wrote over two lines may end the first with a blank; browsers show one blank for both.
    'no-trailing-whitespace': 'off',
  },
});

(async () => {
  for (const file of process.argv.slice(2))
    for (const { messages } of (await judge.validateFile(file)).results)
      for (const { line, column, ruleId, message } of messages) {
        console.log(`${file}:${line}:${column}: ${ruleId}: ${message}`);
        process.exitCode = 1;
      }
})();
