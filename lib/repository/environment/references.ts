import { Defect } from '../../checks/inside';
import { Reference, printProperty } from '../../expressions/inside';
import { CallJob, ForeignReference, IEnvironment, Job, Site } from '../../workflows/inside';

/** What is read, and from where. */
interface Wanted {
  readonly context: 'secrets' | 'vars';
  readonly name: string;
  /** Those that hold it. */
  readonly environments: readonly IEnvironment[];
  /** Whether it is the row of a table: then the environment may be chosen when the job runs. */
  readonly row: boolean;
}

/** A secret of an environment. */
export function environmentSecret(name: string, environment: IEnvironment): Reference {
  return environmentValue({ context: 'secrets', name, environments: [environment], row: false });
}

/** A variable of an environment. */
export function environmentVariable(name: string, environment: IEnvironment): Reference {
  return environmentValue({ context: 'vars', name, environments: [environment], row: false });
}

/** A variable that is declared for several environments. */
export function tableValue(name: string, environments: readonly IEnvironment[]): Reference {
  return environmentValue({ context: 'vars', name, environments, row: true });
}

/**
 * A job sees the value only when it runs in the environment; elsewhere GitHub hands out an empty string without a word, so a use elsewhere is a
 * defect.
 */
function environmentValue(wanted: Wanted): Reference {
  const reference: ForeignReference = {
    referenceKind: 'environment-value',
    secretName: wanted.context === 'secrets' ? wanted.name : undefined,
    resolveAt: (site) => misplaced(wanted, site) ?? `${wanted.context}${printProperty(wanted.name)}`,
  };
  return reference;
}

function misplaced(wanted: Wanted, site: Site): Defect | undefined {
  const { context, name, environments, row } = wanted;
  const own = site.job?.job instanceof Job ? site.job.job._props.environment : undefined;
  if (own && isOneOf(own, environments)) return undefined;
  // A name that is known only when it runs: it may be one of these. Whether it is, is for a rule that sees the callers.
  if (own && row && own.environmentName.includes('${')) return undefined;
  if (site.job?.job instanceof CallJob && opensTheWay(wanted, site.job.job, site)) return undefined;
  const what = context === 'secrets' ? 'secret' : 'variable';
  const names = environments.map((environment) => `'${environment.environmentName}'`).join(', ');
  return {
    id: 'repository/foreign-environment-value',
    origin: site.origin,
    message: `The ${what} '${name}' belongs to the environment${environments.length > 1 ? 's' : ''} ${names}, ${where(own, site)}: there ${own ? 'the name means another value, or none' : 'it is empty'}.`,
    fix: fixFor(context, name, own, site),
  };
}

/**
 * A called workflow sees no secret that its caller does not name, not even those of its own environments. Named by the caller, where it is empty, the
 * secret has the value of the environment in the job that runs there.
 */
function opensTheWay({ context, name, environments }: Wanted, call: CallJob, { resolution }: Site): boolean {
  const { secrets = {} } = call._props;
  if (context !== 'secrets' || !Object.keys(secrets).some((key) => key.toUpperCase() === name.toUpperCase())) return false;
  const called = resolution.called(call);
  return !called || called.node.children.some((job) => {
    if (job instanceof CallJob) return true;
    const own = job instanceof Job ? job._props.environment : undefined;
    return own !== undefined && (own.environmentName.includes('${') || isOneOf(own, environments));
  });
}

function isOneOf(own: IEnvironment, environments: readonly IEnvironment[]): boolean {
  return environments.some((environment) => environment === own || lower(environment) === lower(own));
}

function lower({ environmentName }: IEnvironment): string {
  return environmentName.toLowerCase();
}

function where(own: IEnvironment | undefined, site: Site): string {
  if (!site.job) return `but is used in ${site.workflow ? 'the workflow, outside of its jobs' : 'a composite action'}`;
  const id = site.job.job.jobId;
  if (!(site.job.job instanceof Job)) return `but the job '${id}' calls a reusable workflow, and such a job has no environment`;
  if (own?.environmentName.includes('${')) return `but the job '${id}' runs in an environment that is chosen when it runs`;
  return own ? `but the job '${id}' runs in '${own.environmentName}'` : `but the job '${id}' runs in none`;
}

function fixFor(context: 'secrets' | 'vars', name: string, own: IEnvironment | undefined, site: Site): string {
  if (!site.job) return site.workflow ? 'Read it in the steps of a job that runs in the environment.' : 'Give the action an input, and pass the value where the action is used.';
  if (!(site.job.job instanceof Job)) {
    return context === 'vars'
      ? 'Read it in the called workflow, in a job that runs in the environment.'
      : `Pass it under its own name, { secrets: { ${name}: … } }, to a workflow with a job that runs in the environment: the job then sees its value.`;
  }
  if (own?.environmentName.includes('${')) {
    return context === 'vars' ? 'Declare the values of all environments in an EnvironmentTable, and read it from there.' : `Read the secret of whichever environment it is: Secrets.get('${name}').`;
  }
  const read = `.${context === 'secrets' ? 'secret' : 'variable'}('${name}')`;
  return own ? `Read the one of '${own.environmentName}', environment${read}, or let the job run where this one belongs.` : 'Give the job { environment: … }.';
}
