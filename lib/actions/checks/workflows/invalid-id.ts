import { NamedThing, namedThings } from './named-things';
import { Rule } from '../../../checks/inside';
import { Severity, printable } from '../../../core/inside';

const MOST = 99;
const ALLOWED = ` Allowed are letters, digits, '-' and '_', not beginning with a digit, '-' or '__', at most ${MOST} characters.`;

/** Jobs, steps, inputs, outputs and secrets have identifiers: GitHub refuses a file with any other name, or drops what it names. */
export const invalidId: Rule = {
  id: 'workflows/invalid-id',
  severity: Severity.ERROR,
  lasting: true,
  delivery(model, report) {
    for (const thing of namedThings(model)) {
      const wrong = problemOf(thing);
      if (!wrong) continue;
      report({
        message: `The ${thing.what} '${printable(thing.name, 60)}' ${wrong}.${isToken(thing) ? '' : ALLOWED}`,
        at: thing,
        fix: suggestion(thing),
      });
    }
  },
};

/** What nearly all names are. */
const GOOD = /^(?!__)[A-Za-z_][A-Za-z0-9_-]{0,98}$/;

function problemOf({ name, what }: NamedThing): string | undefined {
  if (GOOD.test(name) && what !== 'secret') return undefined;
  if (name === '') return 'has no name';
  if (name.length > MOST) return `has a name of ${name.length} characters`;
  if (name.startsWith('__')) return "has a name that begins with '__', which GitHub keeps for itself";
  if (isToken({ name, what })) return 'cannot be declared: every run has one of this name anyway';
  if (/^[0-9-]/.test(name)) return `has a name that begins with '${name[0]}'`;
  const bad = /[^A-Za-z0-9_-]/u.exec(name)?.[0];
  return bad === undefined ? undefined : `has a name with '${printable(bad)}' in it`;
}

/** Every run has a secret of this name: a workflow cannot declare another one. */
function isToken({ name, what }: Pick<NamedThing, 'name' | 'what'>): boolean {
  return what === 'secret' && name.toUpperCase() === 'GITHUB_TOKEN';
}

function suggestion({ name, what }: NamedThing): string {
  if (isToken({ name, what })) return 'Take it out of the secrets; read it by Github.token.';
  const better = name.normalize('NFKD').replace(/\p{M}+/gu, '').replace(/[^A-Za-z0-9_-]+/gu, '-').replace(/^[-_]+|-+$/g, '').slice(0, MOST - 1);
  if (better === '') return what === 'step' ? 'Leave stepId out: an id is made when something refers to the step.' : `Give the ${what} a name of letters and digits.`;
  return `Call it '${/^[0-9]/.test(better) ? `_${better}` : better}'.`;
}
