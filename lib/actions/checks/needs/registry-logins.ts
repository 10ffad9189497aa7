import { isUnknown } from './may-provide';
import { Surrounded } from './surrounded';
import { Scalar, StepModel, UsesStepModel, actionOf, flatSteps, imagesPushed } from '../../../workflows/inside';
import { UnfoldedStep, saidOutside } from '../../unfolded-steps';

/** Scripts that may log in to some registry. */
const LOGIN = /\b(?:docker|podman|buildah|nerdctl|skopeo|oras|crane|regctl|helm\s+registry|auth)\s+login\b|\bacr\s+login\b|\bget-login|\bconfigure-docker\b|\.docker\/config\.json|\bREGISTRY_AUTH|\bcredHelpers\b/;

/** The registries that a step pushes to and that nobody has logged in to before; what cannot be told is left out. */
export function registriesWithoutLogin(around: Surrounded): readonly string[] {
  const wanted = [...new Set(imagesOf(around).flatMap((image) => hostOf(image) ?? []))].filter((host) => !/^(?:localhost|127\.|\[::1\]|registry:)/.test(host));
  if (wanted.length === 0 || [...around.before, around.at].some(({ step }) => isUnknown(step) || (step.kind === 'run' && LOGIN.test(step.script)))) return [];
  const logins = around.before.flatMap((one) => loginOf(one, around));
  // Where it logs in to, only the run knows.
  if (logins.includes(undefined)) return [];
  return wanted.filter((host) => !logins.some((login) => login === host || (login === 'amazonaws.com' && /(?:^|\.)amazonaws\.com$|^public\.ecr\.aws$/.test(host)) || (login === 'azurecr.io' && host.endsWith('.azurecr.io'))));
}

/** The images that a step names. */
function imagesOf({ at, job, workflow }: Surrounded): readonly string[] {
  const { step } = at;
  if (step.kind === 'run') return imagesPushed(step.script, { ...workflow.env, ...job.env, ...step.env });
  const { inputs } = step as UsesStepModel;
  const text = (name: string) => String(saidOutside(inputs[name], at.uses) ?? '');
  const named = [...text('outputs').matchAll(/(?:^|,)"?name=([^,"\n]+)/gm)].map(([, name]) => name);
  return [...text('tags').split(/[\n,]/), ...named, text('subject-name')].map((image) => image.trim()).filter(Boolean).flatMap((image) => traced(image, at, job.steps)).map((image) => withVariables(image, [job.env, workflow.env]));
}

/** Tags that docker/metadata-action has made. */
function traced(image: string, { uses }: UnfoldedStep, steps: readonly StepModel[]): readonly string[] {
  const [, id] = /^\$\{\{\s*steps\.([\w-]+)\.outputs\.tags\s*\}\}$/.exec(image) ?? [];
  if (id === undefined) return [image];
  const beside = flatSteps(uses.at(-1)?.action.steps ?? steps).find((step) => step.id?.toLowerCase() === id.toLowerCase());
  if (!beside || actionOf(beside) !== 'docker/metadata-action') return [];
  return String(saidOutside((beside as UsesStepModel).inputs.images, uses) ?? '').split(/[\n,]/).map((one) => one.trim().replace(/^name=/, '')).filter(Boolean);
}

function withVariables(text: string, environments: readonly Readonly<Record<string, Scalar>>[]): string {
  return text.replace(/\$\{\{\s*env\.(\w+)\s*\}\}/g, (whole, name: string) => String(environments.map((env) => env[name]).find((value) => value !== undefined) ?? whole));
}

/** The registry of an image; undefined when it is not known. */
function hostOf(image: string): string | undefined {
  const [first, ...rest] = image.split('/');
  if (/[$`%]/.test(first)) return undefined;
  return rest.length > 0 && /[.:]|^localhost$/.test(first) ? first.toLowerCase() : 'docker.io';
}

/** Where a step logs in to; undefined in the list: nobody knows. */
function loginOf({ step, uses }: UnfoldedStep, { job, workflow }: Surrounded): readonly (string | undefined)[] {
  switch (actionOf(step)) {
    case 'docker/login-action': {
      const { inputs, inputsExpression } = step as UsesStepModel;
      const said = withVariables(String(saidOutside(inputs.registry, uses) ?? 'docker.io'), [job.env, workflow.env]).replace(/^https?:\/\//, '').split('/')[0].toLowerCase();
      return [inputsExpression !== undefined || said.includes('${{') || inputs['registry-auth'] !== undefined ? undefined : ['', 'index.docker.io', 'registry-1.docker.io'].includes(said) ? 'docker.io' : said];
    }
    case 'aws-actions/amazon-ecr-login': return ['amazonaws.com'];
    case 'azure/login': return ['azurecr.io'];
    case 'docker/scout-action': return ['docker.io'];
    default: return [];
  }
}
