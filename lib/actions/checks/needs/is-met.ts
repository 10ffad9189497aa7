import { mayExport, mayProvide } from './may-provide';
import { registriesWithoutLogin } from './registry-logins';
import { Surrounded } from './surrounded';
import { StepModel, UsesStepModel, actionOf, callersOf, hostedChoices, workflowsOf } from '../../../workflows/inside';
import { CatalogueNeed } from '../../catalogue-facts';
import { UnfoldedStep, saidOutside } from '../../unfolded-steps';

/** How a need is not met. */
export interface Judged {
  /** What is needed comes later. */
  readonly later?: StepModel;
  /** It is there, without an input that it must have. */
  readonly lacking?: StepModel;
  /** The words that say what is there: labels of a runner, registries. */
  readonly words?: readonly string[];
}

const NOT: Judged = {};

/** Whether a need is met, or may be: nobody is told of what is not there to be seen. */
export function isMet(need: CatalogueNeed, around: Surrounded): true | Judged {
  switch (need.kind) {
    case 'after': return isAfter(need, around);
    case 'login': return isLoggedIn(need, around);
    case 'registry': return hasRegistries(around);
    case 'environment': return around.job.environment !== undefined || NOT;
    case 'variable': return need.names.some((name) => mayBeSet(name, around)) || NOT;
    case 'called': return isStartedItself(around) || NOT;
    case 'os': return fits(need, around);
    case 'first': return around.at.uses.length > 0 || around.before.length === 0 || NOT;
    // Which server it is, another room knows.
    case 'dotcom': return true;
  }
}

function isAfter(need: Extract<CatalogueNeed, { kind: 'after' }>, { at, before, after }: Surrounded): true | Judged {
  const wanted = need.actions.map((name) => name.toLowerCase());
  const isWanted = ({ step }: UnfoldedStep) => wanted.includes(actionOf(step) ?? '') && isOwn(step);
  const there = before.filter(isWanted);
  if (there.length > 0) {
    const lacking = need.with && there.every((one) => lacks(one, need.with!)) ? there.at(-1)!.step : undefined;
    return lacking ? { lacking } : true;
  }
  if (before.some(({ step }) => wanted.some((action) => mayProvide(step, action)))) return true;
  // Steps of a composite action stand together: what follows in the job is not meant for them alone.
  const later = after.find((one) => isWanted(one) && (one.outer !== at.outer || at.uses.length > 0));
  if (later) return { later: later.step };
  return need.late ? true : NOT;
}

/** A checkout of another repository is none of this one. */
function isOwn(step: StepModel): boolean {
  return actionOf(step) !== 'actions/checkout' || (step as UsesStepModel).inputs.repository === undefined;
}

/** What an expression gives, only the run knows. */
function lacks({ step, uses }: UnfoldedStep, inputs: Readonly<Record<string, string>>): boolean {
  const given = (step as UsesStepModel).inputs;
  return (step as UsesStepModel).inputsExpression === undefined && Object.entries(inputs).some(([name, wanted]) => {
    const said = String(saidOutside(given[name], uses) ?? '');
    return said !== wanted && !said.includes('${{');
  });
}

const CREDENTIALS = /^(?:AWS_|GOOGLE_|CLOUDSDK_|AZURE_|ARM_|KUBECONFIG$)/;

/** A machine of the user may be somebody already. */
function isLoggedIn(need: Extract<CatalogueNeed, { kind: 'login' }>, around: Surrounded): true | Judged {
  const { job, workflow, at } = around;
  if (hostedChoices(job).length === 0) return true;
  const env = [workflow, job, at.step as UsesStepModel, ...at.uses.map(({ step }) => step)];
  if (env.some((one) => one.envExpression !== undefined || Object.keys(one.env).some((name) => CREDENTIALS.test(name)))) return true;
  return isAfter({ kind: 'after', actions: need.actions }, around);
}

function hasRegistries(around: Surrounded): true | Judged {
  const words = hostedChoices(around.job).length === 0 ? [] : registriesWithoutLogin(around);
  return words.length === 0 ? true : { words };
}

function mayBeSet(name: string, { at, before, job, workflow }: Surrounded): boolean {
  const around = [workflow, job, at.step as UsesStepModel, ...at.uses.map(({ step }) => step)];
  return around.some(({ env, envExpression }) => envExpression !== undefined || name in env) || before.some(({ step }) => mayExport(step, name));
}

function isStartedItself({ workflow, model }: Surrounded): boolean {
  const events = workflow.triggers.map(({ event }) => event);
  return !events.includes('workflow_call') || (events.length > 1 && callersOf(workflow, workflowsOf(model)).length === 0);
}

function fits({ systems, container }: Extract<CatalogueNeed, { kind: 'os' }>, { job }: Surrounded): true | Judged {
  if (container === false && job.container) return { words: ['a container'] };
  const others = systems.length === 0 ? [] : hostedChoices(job).flatMap(({ labels }) => labels.filter((label) => /^(?:windows|macos)-/i.test(label)));
  return others.length === 0 ? true : { words: [...new Set(others)] };
}
