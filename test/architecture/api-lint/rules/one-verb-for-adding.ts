import { ApiMethod } from '../api';
import { Rule } from '../rule';

/** The field's own words for adding, with what each means wherever it stands. */
const WORDS: Readonly<Record<string, string>> = {
  use: 'adds steps, as `uses:` does',
  run: 'adds a script, as `run:` does',
  axis: 'adds an axis to a matrix',
  own: 'adds a line of CODEOWNERS',
  unowned: 'adds a line of CODEOWNERS without owners',
  pin: 'says which release of an action is used',
  ref: 'says which tag or branch of an action is used',
  mirror: 'says where the actions of an owner are fetched from',
  acknowledge: 'accepts a finding',
};

/** Other words for the same: whoever knows `add` would look for it in vain. */
const SYNONYMS = /^(?:append|attach|create|declare|define|include|insert|make|new|push|put|register|set|with)(?=[A-Z]|$)/;

export const oneVerbForAdding: Rule = {
  name: 'one-verb-for-adding',
  law: `What becomes part of something is added with \`add…\`, or with the field's own word: ${Object.entries(WORDS).map(([word, means]) => `\`${word}\` ${means}`).join('; ')}.`,
  violations: ({ types }) => types.filter(({ kind }) => kind === 'class').flatMap((type) => type.methods.filter((method) => !method.static).flatMap((method) => {
    const text = problem(method);
    return text === undefined ? [] : [{ of: `${type.name}.${method.name}`, at: method.at, text }];
  })),
};

function problem({ name, returns }: ApiMethod): string | undefined {
  if (name in WORDS || /^add[A-Z]/.test(name)) return undefined;
  if (SYNONYMS.test(name)) return `adds under a name of its own: call it 'add${capital(name.replace(SYNONYMS, '') || name)}'.`;
  const silent = returns.every((part) => part.kind === 'name' && part.name === 'void');
  return silent ? "gives nothing, so it adds something: call it 'add…', or give its word a meaning in the table of this rule." : undefined;
}

function capital(noun: string): string {
  return noun[0].toUpperCase() + noun.slice(1);
}
