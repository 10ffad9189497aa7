import { holdsJobToken } from '../../expressions/inside';
import { flatSteps } from '../flat-steps';
import { JobModel, RunStepModel, ScalarMap, StepsJobModel, UsesStepModel, WorkflowModel } from '../model';

export function envHoldsJobToken(env: ScalarMap): boolean {
  for (const name in env) {
    const value = env[name];
    if (typeof value === 'string' && value.includes('${{') && holdsJobToken(value)) return true;
  }
  return false;
}

/** Whether a script is given the token of the job by any of the environments around it. */
export function readsToken(step: RunStepModel, job: StepsJobModel, workflow: WorkflowModel): boolean {
  return envHoldsJobToken(step.env) || ((envHoldsJobToken(job.env) || envHoldsJobToken(workflow.env)) && callsGithub(step.script));
}

/** Whether a script visibly talks to GitHub with a token. */
export function callsGithub(script: string): boolean {
  return /(^|[\s;&|(`"'])gh\s+[a-z]|\bG(IT)?H(UB)?_TOKEN\b|api\.github\.com/m.test(script);
}

/** Whether something in the job may use the token in a way that its steps do not declare: then nobody knows what it needs. */
export function mayUseTokenFreely(job: JobModel, workflow: WorkflowModel): boolean {
  if (!job.permissions.complete) return true;
  if (job.kind === 'call') return false;
  if (envHoldsJobToken(workflow.env) || envHoldsJobToken(job.env) || [workflow, job].some(({ envExpression }) => envExpression !== undefined && holdsJobToken(envExpression))) return true;
  if ([job.container, ...job.services].some((container) => container && holdsJobToken(container.credentials?.password ?? ''))) return true;
  const steps = flatSteps(job.steps);
  // A checkout that leaves its token behind lends it to every script after it.
  const lent = steps.some((step) => step.kind === 'uses' && step.uses.toLowerCase().startsWith('actions/checkout@') && String(step.inputs['persist-credentials'] ?? 'true') !== 'false');
  return lent && steps.some((step) => step.kind === 'run');
}

/** Whether a checkout leaves the token of the job behind, for its own repository. */
export function lendsToken({ inputs }: UsesStepModel): boolean {
  return String(inputs['persist-credentials'] ?? 'true') !== 'false' && inputs.repository === undefined && inputs['ssh-key'] === undefined
    && (inputs.token === undefined || holdsJobToken(String(inputs.token)));
}

/** Whether a script pushes as the checkout before it may: it names no remote of its own. */
export function pushesWithLentToken(script: string): boolean {
  return /^[^#\n]*\bgit\s+(?:-\S+\s+(?:[^\s-]\S*\s+)?)*push\b/m.test(script) && !/:\/\/|\bgit@|\bgit\s+remote\s|--dry-run/.test(script);
}
