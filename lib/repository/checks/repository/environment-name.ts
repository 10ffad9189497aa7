import { Rule } from '../../../checks/inside';
import { DISGUISE, Severity, printable } from '../../../core/inside';
import { DeclaredRepository } from '../../declared-repository';
import { DeclaredEnvironmentModel } from '../../environment/model';

const MOST = 255;

/** A name that GitHub takes, and that no other environment has. */
export const environmentName: Rule = {
  id: 'repository/environment-name',
  severity: Severity.ERROR,
  delivery(model, report) {
    const seen = new Map<string, DeclaredEnvironmentModel>();
    for (const environment of DeclaredRepository.of(model).environments) {
      const { name } = environment;
      const wrong = problem(name);
      if (wrong) report({ message: `The environment '${printable(name, 80)}' cannot be called so: ${wrong}.`, at: environment, fix: "Give it a short name in lower case, such as 'staging' or 'production-eu'." });
      const first = seen.get(name.toLowerCase());
      if (first) {
        report({
          message: `The environments '${first.name}' and '${name}' are one to GitHub, which ignores the case: the rules of one would overwrite those of the other.`,
          at: [environment, { origin: first.origin, note: 'the other one' }],
          fix: 'Declare it once, or give one of them another name.',
        });
      } else {
        seen.set(name.toLowerCase(), environment);
      }
    }
  },
};

function problem(name: string): string | undefined {
  if (name.length > MOST) return `it has ${name.length} characters, and GitHub takes at most ${MOST}`;
  if (/[\u0000-\u001f\u007f-\u009f]/.test(name)) return 'it holds a control character';
  if (DISGUISE.test(name)) return 'it holds a character that nobody sees';
  if (name === '.' || name === '..') return 'in an address it means a folder, and GitHub could not be asked about it';
  return name === name.trim() ? undefined : 'it begins or ends with a space, which nobody sees and every reference must repeat';
}
