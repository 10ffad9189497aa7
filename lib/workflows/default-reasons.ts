/** What stands in a file because nobody said anything of it. */
export interface DefaultReason {
  readonly of: 'workflow' | 'job' | 'step';
  readonly key: string;
  /** As it stands in the file, or what it depends on. */
  readonly value: string;
  readonly why: string;
  readonly change: string;
}

const OF_WORKFLOWS: readonly DefaultReason[] = [
  {
    of: 'workflow',
    key: 'permissions',
    value: '`{}`',
    why: 'Without the key the settings of the repository decide what every token may do, and in many that is to write everything.',
    change: '`permissions` of the workflow, or of the defaults of the delivery',
  },
  {
    of: 'workflow',
    key: 'concurrency',
    value: 'of the runs for new commits of one pull request, the newest cancels the older one; every other run is alone in its group',
    why: 'What a run says of commits that were replaced is of no use to anybody, and costs minutes. Not where such a run deploys, and not in a reusable workflow, which would lock up with its caller.',
    change: '`concurrency` of the workflow, or `cancelSuperseded: false` in the defaults of the delivery',
  },
];

const OF_JOBS: readonly DefaultReason[] = [
  {
    of: 'job',
    key: 'permissions',
    value: 'what its steps, or the jobs of the workflow that it calls, need; each with a comment that says which',
    why: 'A token that can do more than its job needs is what an attacker looks for.',
    change: '`permissions` of the job, or of a step that needs more than is known',
  },
  { of: 'job', key: 'runs-on', value: '`ubuntu-latest`', why: 'GitHub asks for a machine, and this one is there for everybody and costs least.', change: '`runsOn` of the job, or of the defaults of the delivery' },
  {
    of: 'job',
    key: 'timeout-minutes',
    value: '`30`; `15` on `ubuntu-slim`, which stops by itself then',
    why: "GitHub's own limit of 360 lets a job that hangs burn six hours.",
    change: '`timeout` of the job, or of the defaults of the delivery',
  },
  {
    of: 'job',
    key: 'concurrency',
    value: 'a group of the environment, which never cancels; legs, services and calls of one run each have their own',
    why: 'Two deployments into one place at one time leave behind what neither of them meant; one that is cancelled half-way does, too.',
    change: '`concurrency` of the job, or `deploymentGroups: false` in the defaults of the delivery',
  },
];

const OF_STEPS: readonly DefaultReason[] = [
  {
    of: 'step', key: 'shell', value: '`bash`, for the scripts of a composite action, and for those that read an expression where the labels of the runner do not say which system it has', why: 'GitHub asks for one in an action. Elsewhere, what a variable is called depends on the shell: bash can be had on every system, and where it is not there, the step fails at once.', change: '`shell` of the step, or of the defaults of the delivery',
  },
];

/** The keys of workflows, jobs and steps that stand in a file because nobody said anything of them, and why. */
export const DEFAULT_REASONS: readonly DefaultReason[] = [...OF_WORKFLOWS, ...OF_JOBS, ...OF_STEPS];
