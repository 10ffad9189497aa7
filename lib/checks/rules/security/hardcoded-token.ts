import { Origin, Severity } from '../../../core';
import { StepModel } from '../../../workflows';
import { envMaps } from '../../private/env-maps';
import { tokenIn, withoutTokens } from '../../private/token-formats';
import { ownerOf } from '../../private/where';
import { Report, Rule } from '../../rule';

/** A token is a secret, and no text of the program. */
export const hardcodedToken: Rule = {
  id: 'security/hardcoded-token',
  severity: Severity.ERROR,
  delivery(model, report) {
    for (const { env, owner, origin } of envMaps(model)) look(env, (name) => `\`env.${name}\` of ${owner()}`, origin, report);
    for (const { variables, name: environment, origin } of model.repository.environments) look(variables, (name) => `The variable '${name}' of the environment '${environment}'`, origin, report);
    for (const { rows, id, origin } of model.repository.tables) {
      for (const [name, values] of Object.entries(rows)) look({ ...values }, () => `The row '${name}' of the table '${id}'`, origin, report);
    }
  },
  job(job, _workflow, report) {
    if (job.kind !== 'call') return;
    look(job.inputs, (name) => `\`with.${name}\` of the job '${job.id}'`, job.origin, report);
    if (job.secrets !== 'inherit') look(job.secrets, (name) => `\`secrets.${name}\` of the job '${job.id}'`, job.origin, report);
  },
  step(step, scope, report) {
    look(textsOf(step), (name) => `\`${name}\` of the step '${step.label}' in ${ownerOf(scope)}`, step.origin, report);
  },
};

function textsOf(step: StepModel): Readonly<Record<string, unknown>> {
  if (step.kind === 'run') return { run: step.script };
  return step.kind === 'uses' ? Object.fromEntries(Object.entries(step.inputs).map(([name, value]) => [`with.${name}`, value])) : {};
}

function look(texts: Readonly<Record<string, unknown>>, where: (name: string) => string, origin: Origin, report: Report): void {
  for (const [name, text] of Object.entries(texts)) {
    const what = tokenIn(text);
    if (what === undefined) continue;
    report({
      message: `${withoutTokens(where(name))} holds what looks like ${what}, and everybody who can read the repository can read it.`,
      at: { origin },
      fix: "Take it back where it was made: whoever has seen it can use it. Store the new one as a secret, and write Secrets.get('NAME') or environment.secret('NAME').",
    });
  }
}
