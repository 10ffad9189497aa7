import { Locate } from './parser/official';
import { pageOf } from '../../checks/inside';
import { Document, Finding, Severity } from '../../core/inside';
import { tokenNonce } from '../../expressions/inside';

/** The rule of finished texts: no token of an expression may be left in one. It cannot be acknowledged. */
export const LEFT_TOKEN_RULE = 'references/left-token';

/** The beginning of a token, or its nonce, however it was cut, cased or encoded. A variable of a shell, `${Slipway}`, is none. */
const TRACES = new RegExp(`\\$\\{slipw(?:ay?)?(?=\\[|\\s|["']|$)|${tokenNonce()}`, 'im');

const WHOLE = /^\$\{Slipway\[[^\]]{1,40}\]\}/;

/** Expressions that were put where GitHub reads plain text, so that nothing resolved them, and what string functions made of tokens. */
export function leftTokens(document: Document, locate: Locate): Finding[] {
  if (!TRACES.test(document.text)) return [];
  return document.text.split('\n').flatMap((line, i) => {
    const at = line.search(TRACES);
    return at < 0 ? [] : [findingOf(document, i + 1, at, WHOLE.test(line.slice(at)), locate)];
  });
}

function findingOf(document: Document, line: number, at: number, whole: boolean, locate: Locate): Finding {
  const { origin, key } = locate(line, at + 1);
  const where = `${document.path}:${line}${key && whole ? ` (${key})` : ''}`;
  return {
    id: LEFT_TOKEN_RULE,
    severity: Severity.ERROR,
    message: whole
      ? `An expression stands where GitHub reads plain text: ${where}.`
      : `A text that held an expression was changed afterwards (cut, upper-cased, encoded …), and a piece of the expression is left: ${where}.`,
    fix: whole
      ? 'Expressions work in values and in the names of variables, not in other keys, descriptions, filters of triggers, comments, permissions or overrides. Write the text itself there.'
      : 'The value is only known when the workflow runs: change it there, in a script or with a function such as Functions.format(…).',
    places: [{ origin }],
    page: pageOf(LEFT_TOKEN_RULE),
    fatal: true,
  };
}
