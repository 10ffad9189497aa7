import { valueNames } from './value-names';
import { Rule } from '../../../checks/inside';
import { Severity, printable } from '../../../core/inside';

/** A name that GitHub takes for a secret or a variable. */
export const environmentValueName: Rule = {
  id: 'repository/environment-value-name',
  severity: Severity.ERROR,
  delivery(model, report) {
    for (const { what, whose, names, at } of valueNames(model)) {
      const upper = names.map((name) => name.toUpperCase());
      names.forEach((name, i) => {
        const first = names[upper.indexOf(upper[i])];
        const wrong = problem(name);
        if (wrong) report({ message: `The ${what} '${printable(name, 80)}' of ${whose} cannot be called so: ${wrong}.`, at, fix: `Use letters, digits and '_', such as '${suggestion(name)}'.` });
        if (upper.indexOf(upper[i]) < i) report({ message: `The ${what} '${printable(name, 80)}' of ${whose} is there twice${first === name ? '' : `, as '${first}' too: GitHub ignores the case`}.`, at, fix: 'Name it once.' });
      });
    }
  },
};

function problem(name: string): string | undefined {
  if (name === '') return 'its name is empty';
  if (!/^\w+$/.test(name)) return "a name has letters, digits and '_' only";
  if (/^\d/.test(name)) return 'a name does not begin with a digit';
  return /^GITHUB_/i.test(name) ? "names that begin with 'GITHUB_' belong to GitHub" : undefined;
}

function suggestion(name: string): string {
  return name.replace(/^GITHUB_/i, 'GH_').replace(/\W+/g, '_').replace(/^(?=\d)/, '_').toUpperCase() || 'API_KEY';
}
