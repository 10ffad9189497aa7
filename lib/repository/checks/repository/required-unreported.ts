import { pushesAnywhere } from './on-the-way';
import { ProtectedRef, protectedRefs } from './protected-branches';
import { RequiredJob, nameOf, requiredJobs } from './required';
import { hasOneName, maySkipItself } from './skipping';
import { DeliveryModel, Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { Way, entryOf, passesBranches } from '../../../semantics/inside';
import { JobModel, WorkflowModel } from '../../../workflows/inside';
import { DeclaredRepository } from '../../declared-repository';

/** A check that nobody reports is waited for, without end. */
export const requiredUnreported: Rule = {
  id: 'repository/required-unreported',
  severity: Severity.ERROR,
  delivery(model, report) {
    for (const required of requiredJobs(model)) {
      const { owner, job, workflow, checks, ways } = required;
      if (owner.kind === 'ruleset' && owner.target !== 'branch') continue;
      const refs = protectedRefs(owner, model);
      const problem = ways.map((way) => unstarted(entryOf(way, workflow), refs, model) ?? unexpanded(required, way)).find((found) => found !== undefined);
      if (!problem) continue;
      report({
        message: `${capitalized(nameOf(owner))} asks for the check '${checks[0].context}', but ${problem.why}. The check is then never reported, and the pull request waits for ever.`,
        at: [checks[0], { origin: job.origin, note: 'the job' }, { origin: workflow.origin, note: 'its workflow' }],
        fix: problem.fix,
      });
    }
  },
};

interface Problem {
  readonly why: string;
  readonly fix: string;
}

/** Why an event on a pull request may not start the workflow. */
function unstarted(entry: WorkflowModel, refs: readonly ProtectedRef[], model: DeliveryModel): Problem | undefined {
  const triggers = entry.triggers.filter(({ event }) => event === 'pull_request' || event === 'pull_request_target');
  const push = entry.triggers.find(({ event }) => event === 'push');
  if (triggers.length === 0) {
    const always = push !== undefined && !push.filters.paths && !push.filters['paths-ignore'] && pushesAnywhere(push.filters);
    if (always && DeclaredRepository.of(model).facts?.visibility !== 'public') return undefined;
    return {
      why: always
        ? `the workflow '${entry.id}' is started by pushes only, and a pull request from a fork pushes nothing here`
        : `no pull request starts the workflow '${entry.id}': it has no trigger 'pull_request'`,
      fix: `Add Trigger.pullRequest() to the workflow '${entry.id}', or ask for a job of a workflow that pull requests start.`,
    };
  }
  const problems = triggers.map(({ event, filters, types }): Problem | undefined => {
    const paths = ['paths', 'paths-ignore'].find((key) => filters[key] !== undefined);
    if (paths) {
      return {
        why: `the workflow '${entry.id}' has a filter '${paths}', so that a pull request that changes ${paths === 'paths' ? 'other files' : 'nothing else'} does not start it`,
        fix: `Take the filter out of its trigger '${event}'. Let a first job find out what changed, give the others a condition, and require a CiGate that looks at all of them.`,
      };
    }
    const missing = refs.find(({ names }) => !names.some((name) => passesBranches(name, filters)))?.shown;
    if (missing) return { why: `the workflow '${entry.id}' has a filter for branches that leaves out ${missing}`, fix: `Let ${missing} pass the filter of its trigger '${event}', or take the filter out.` };
    const type = types && ['opened', 'synchronize'].find((one) => !types.includes(one));
    if (type) return { why: `the workflow '${entry.id}' is not started when a pull request is ${type === 'opened' ? 'opened' : 'given new commits'}: the types of its trigger '${event}' lack '${type}'`, fix: `Add '${type}' to the types, or take them out.` };
    return undefined;
  });
  return problems.every((problem) => problem !== undefined) ? problems[0] : undefined;
}

/** A matrix that is skipped is never expanded, and a call that is skipped reports for none of its jobs. */
function unexpanded({ job, workflow }: RequiredJob, way: Way): Problem | undefined {
  const entry = entryOf(way, workflow);
  const skipped = [...way.map((caller) => caller.job), ...(hasOneName(job) ? [] : [job])].find((one: JobModel) => maySkipItself(one, entry, false));
  return skipped && {
    why: `the job '${skipped.id}' has a condition, and when it is skipped it reports one check '${skipped.name ?? skipped.id}' and none for ${skipped.kind === 'call' ? 'the jobs that it calls' : 'its legs'}`,
    fix: 'Require a CiGate of the workflow instead: it knows that the job may be skipped.',
  };
}

function capitalized(text: string): string {
  return text[0].toUpperCase() + text.slice(1);
}
