import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { UsesStepModel, actionOf } from '../../../workflows/inside';
import { usesSteps } from '../uses-steps';

/** The token of an app may do all that the app may, wherever it is installed, unless somebody says less. */
export const appTokenScope: Rule = {
  id: 'security/app-token-scope',
  severity: Severity.WARNING,
  delivery(model, report) {
    for (const { step } of usesSteps(model)) {
      if (actionOf(step) !== 'actions/create-github-app-token' || step.inputsExpression !== undefined) continue;
      const given = new Map(Object.entries(step.inputs).map(([name, value]) => [name.toLowerCase(), String(value)]));
      const everywhere = (given.get('owner') ?? '') !== '' && (given.get('repositories') ?? '') === '' && (given.get('enterprise') ?? '') === '';
      const everything = ![...given.keys()].some((name) => name.startsWith('permission-'));
      if (!everywhere && !everything) continue;
      report({ message: `The step '${step.label}' makes a token of an app that ${wordsFor(everywhere, everything)}. Whoever gets hold of it in this job can do all of that.`, at: step, fix: fixFor(everywhere, everything, step), fixInYaml: fixInYamlFor(everywhere, everything, step) });
    }
  },
};

function wordsFor(everywhere: boolean, everything: boolean): string {
  if (!everything) return 'is good for every repository where the app is installed';
  return `may do everything that the app may do${everywhere ? ', in every repository where it is installed' : ''}`;
}

function fixFor(everywhere: boolean, everything: boolean, { inputs }: UsesStepModel): string {
  const missing = [...everywhere ? [`repositories: ['<a repository of ${String(inputs.owner)}>']`] : [], ...everything ? ["permissionContents: 'write'"] : []];
  return `Say what it is for: new CreateGithubAppToken({ …, ${missing.join(', ')} }).`;
}

function fixInYamlFor(everywhere: boolean, everything: boolean, { inputs }: UsesStepModel): string {
  const missing = [...everywhere ? [`\`repositories: <a repository of ${String(inputs.owner)}>\``] : [], ...everything ? ['`permission-contents: write` or what else it is for'] : []];
  return `Say what it is for, below \`with\`: ${missing.join(', and ')}.`;
}
