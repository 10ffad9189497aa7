import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { StepModel, actionOf } from '../../../workflows/inside';
import { causedByAction } from '../../caused-events';
import { isUnknown } from '../needs/may-provide';
import { Surrounded, surroundedSteps } from '../needs/surrounded';
import { placesOf } from '../needs/words';

/** The token that a checkout leaves in the workspace is there for every step after it, and for whoever gets hold of the folder. */
export const persistedCredentials: Rule = {
  id: 'security/persisted-credentials',
  severity: Severity.WARNING,
  delivery(model, report) {
    const kept = new Map<StepModel, { readonly around: Surrounded; used: boolean }>();
    for (const around of surroundedSteps(model)) {
      const { step } = around.at;
      if (step.kind !== 'uses' || actionOf(step) !== 'actions/checkout' || step.inputsExpression !== undefined || step.inputs['persist-credentials'] !== undefined) continue;
      const used = around.after.some((after) => mayUse(after));
      const known = kept.get(step);
      // Inside of an action, one job that pushes is enough.
      if (known) known.used ||= used;
      else kept.set(step, { around, used });
    }
    for (const { around, used } of kept.values()) {
      if (used) continue;
      report({
        message: `The step '${around.at.step.label}' in the job '${around.job.id}' leaves the token of the job in the folder .git, and nothing after it pushes or fetches: any step can read it there, and an artifact of the folder hands it on.`,
        at: placesOf(around),
        fix: "Say { persistCredentials: false } of new Checkout(), which says so by itself where it is not declared as it was written, or { inputs: { 'persist-credentials': false } }; with true, where something needs it that cannot be seen.",
        fixInYaml: 'Add `persist-credentials: false` to `with` of the step; with true, where something needs the token that cannot be seen from here.',
      });
    }
  },
};

/** Programs that ask git for what lies on GitHub. */
const GIT = /\bgit\b[^\n;&|]*\b(?:push|fetch|pull|clone|submodule|ls-remote|lfs|remote\s+update|subtree)\b|\b(?:semantic-release|release-it|lerna|changeset|bumpversion|bump2version|mike|ghp-import|cz|standard-version|goreleaser|gh\s+pr\s+checkout|mvnw?\b[^\n]*\brelease:|cargo\s+release|jekyll|mkdocs\s+gh-deploy)\b/;
/** What an action is called that mostly pushes. */
const PUSHES = /push|commit|release|bump|version|deploy|publish|tag|pages|changelog|submodule/i;

function mayUse(after: Surrounded['after'][number]): boolean {
  const { step } = after;
  if (step.kind === 'run') return GIT.test(step.script);
  if (step.kind !== 'uses') return false;
  return isUnknown(step) ? PUSHES.test(step.uses) : causedByAction(after, () => undefined) !== undefined;
}
