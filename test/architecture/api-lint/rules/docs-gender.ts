import { Rule } from '../rule';

const GENDERED = /\b(?:he|him|himself|his|she|her|hers|herself)\b/i;

export const docsGender: Rule = {
  name: 'docs-gender',
  law: 'A person is "they": in comments, in messages and on pages.',
  violations: ({ lines }) => lines.flatMap(({ at, text }) => {
    const [word] = GENDERED.exec(text) ?? [];
    return word ? [{ of: `'${word}'`, at, text: 'says who somebody is: write "they", "them" or "their".' }] : [];
  }),
};
