import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { RunStepModel, ScalarMap, StepModel, grantedTo, hostedChoices } from '../../../workflows/inside';
import { isUnknown } from '../needs/may-provide';
import { Surrounded, surroundedSteps } from '../needs/surrounded';
import { placesOf } from '../needs/words';

/** A program that publishes, and who it is to its registry. */
interface Publisher {
  readonly command: RegExp;
  /** Whether its registry takes the identity of the job. */
  readonly byIdentity: boolean;
  readonly fix: string;
}

const IDENTITY = '{ permissions: Permissions.of({ idToken: PermissionLevel.WRITE }) }';
const PUBLISHERS: readonly Publisher[] = [
  {
    command: /\b(?:npm|pnpm|lerna|yarn(?:\s+npm)?)\s+publish\b/,
    byIdentity: true,
    fix: `Let npm know the workflow as a trusted publisher, and say so at the step: ${IDENTITY}. Or hand it a token: { env: { NODE_AUTH_TOKEN: Secrets.get('NPM_TOKEN') } }.`,
  },
  { command: /\buv\s+publish\b/, byIdentity: true, fix: `Let PyPI know the workflow as a trusted publisher, and say so at the step: ${IDENTITY}. Or hand it a token: { env: { UV_PUBLISH_TOKEN: Secrets.get('PYPI_TOKEN') } }.` },
  {
    command: /\b(?:twine\s+upload|(?:poetry|hatch|flit)\s+publish)\b/,
    byIdentity: false,
    fix: "Publish with new PypiPublish(), which PyPI knows as a trusted publisher. Or hand the program its token: for twine { env: { TWINE_USERNAME: '__token__', TWINE_PASSWORD: Secrets.get('PYPI_TOKEN') } }, for Poetry { env: { POETRY_PYPI_TOKEN_PYPI: Secrets.get('PYPI_TOKEN') } }.",
  },
  { command: /\bcargo\s+publish\b/, byIdentity: false, fix: 'Take the token of new CratesIoAuth(), which crates.io knows as a trusted publisher: { env: { CARGO_REGISTRY_TOKEN: auth.token } }.' },
  { command: /\bgem\s+push\b/, byIdentity: false, fix: "Hand it its key: { env: { GEM_HOST_API_KEY: Secrets.get('RUBYGEMS_KEY') } }." },
  { command: /\bdotnet\s+nuget\s+push\b/, byIdentity: false, fix: 'Hand it its key, in a variable of the step: --api-key "$NUGET_KEY".' },
];

/** A trial, a key in the call, or a registry on the machine itself. */
const NOT_ASKED = /--dry-run|(?:^|\s)(?:--(?:token|password|api-key|username|otp)\b|-[kp](?:\s|=))|\/\/(?:localhost|127\.0\.0\.1|\[::1\])/;
/** What else tells a program who it is: files, logins, variables for the steps after. */
const LOGS_IN = /\blogin\b|npmrc|_auth|pypirc|\.gem\/|credentials|\b(?:npm|yarn|pnpm|poetry)\s+config\b|nuget\s+(?:add|update)\s+source|nuget\.config|netrc|keyring|GITHUB_ENV/i;
const CREDENTIAL = /TOKEN|PASSWORD|PASSWD|SECRET|AUTH|KEY|CREDENTIAL|CONFIG/i;

/** Whoever publishes says who it is: by a token, or by the identity of the job. */
export const publishWithoutCredentials: Rule = {
  id: 'actions/publish-without-credentials',
  severity: Severity.WARNING,
  delivery(model, report) {
    const said = new Set<string>();
    for (const around of surroundedSteps(model)) {
      const { at: { step }, job } = around;
      const publisher = step.kind === 'run' ? publisherIn(step) : undefined;
      if (!publisher || said.has(step.origin.path) || isKnown(around, publisher)) continue;
      said.add(step.origin.path);
      report({
        message: `The step '${step.label}' in the job '${job.id}' publishes, and nothing tells the registry who it is: there is no token in a variable${publisher.byIdentity ? ', and the job has no id-token: write' : ''}. The registry refuses it.`,
        at: placesOf(around),
        fix: publisher.fix,
      });
    }
  },
};

function publisherIn({ script }: RunStepModel): Publisher | undefined {
  const lines = script.replace(/\\\n/g, ' ').split('\n').filter((line) => !/^\s*#/.test(line) && !NOT_ASKED.test(line));
  return PUBLISHERS.find(({ command }) => lines.some((line) => command.test(line)));
}

function isKnown({ at, before, job, workflow }: Surrounded, { byIdentity }: Publisher): boolean {
  const granted = grantedTo(job, workflow);
  if (byIdentity && (granted.kind === 'write-all' || granted.scopes['id-token'] === 'write')) return true;
  const wholes = [workflow.envExpression, job.envExpression];
  const steps = [at, ...before].map(({ step }) => step);
  const maps = [workflow.env, job.env, ...at.uses.map(({ step }) => step.env), ...steps.map((step) => ('env' in step ? step.env : {}))];
  return hostedChoices(job).length === 0 || wholes.some((whole) => whole !== undefined) || maps.some(holdsCredential) || steps.some(mayLogIn);
}

const holdsCredential = (env: ScalarMap) => Object.keys(env).some((name) => CREDENTIAL.test(name));

/** A registry of npm's is named at the setup of Node.js, which takes the token from a variable: it logs in nobody by itself. */
function mayLogIn(step: StepModel): boolean {
  return step.kind === 'run' ? LOGS_IN.test(step.script) : isUnknown(step) || (step.kind === 'uses' && LOGIN_ACTIONS.test(step.uses));
}

const LOGIN_ACTIONS = /login|auth|credentials|vault|secrets|setup-jfrog/i;
