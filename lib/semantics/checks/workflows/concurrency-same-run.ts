import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { workflowsOf } from '../../../workflows/inside';
import { allClaims, byGroup } from '../../groups/all-claims';
import { Claim } from '../../groups/claims';
import { Crowd, crowdIn } from '../../groups/crowds';

/** Parts of one run in one concurrency group: what was meant to keep runs apart cancels parts of the same one. */
export const concurrencySameRun: Rule = {
  id: 'workflows/concurrency-same-run',
  severity: Severity.WARNING,
  delivery(model, report) {
    const said = new Set<string>();
    for (const claims of allClaims(workflowsOf(model))) {
      for (const crowd of byGroup(claims).flatMap((group) => crowdIn(group) ?? [])) {
        const { members } = crowd;
        const [first, ...others] = members;
        const key = [...new Set(members.map(({ job, workflow }) => (job ?? workflow).origin.path))].sort().join('\n');
        if (said.has(key)) continue;
        said.add(key);
        const { what, fix, note } = wordsFor(crowd);
        const seen = new Set([originOf(first)]);
        const places = others.flatMap((member) => (seen.has(originOf(member)) ? [] : (seen.add(originOf(member)), [{ origin: originOf(member), note: 'in the same group' }])));
        report({
          message: `${what} the concurrency group '${first.concurrency.group}' at the same time. ${crowd.cancels ? 'It cancels what is in progress, so that only one of them finishes.' : 'One runs and one waits; a third takes the place of the one that waits, and GitHub cancels that.'}`,
          at: [{ origin: originOf(first) }, ...note ? [note] : places],
          fix,
        });
      }
    }
  },
};

function originOf({ job, workflow }: Claim): Claim['workflow']['origin'] {
  return (job ?? workflow).origin;
}

interface Words {
  readonly what: string;
  readonly fix: string;
  readonly note?: { readonly origin: Claim['workflow']['origin']; readonly note: string };
}

function wordsFor({ members, cancels }: Crowd): Words {
  const [first, second = first] = members;
  const queue = cancels ? '' : ', or let all of them wait: { queue: ConcurrencyQueue.MAX }';
  if (members.some((member) => (member.job ?? member.workflow) !== (first.job ?? first.workflow))) {
    return { what: `${listOf(members)} of one run ask for`, fix: `Give each a group of its own${queue}.` };
  }
  const varied = first.many ?? splitOf(first, second);
  const name = first.job ? `the job '${first.job.id}'` : `the workflow '${first.workflow.id}'`;
  if (varied && varied === first.job) {
    return {
      what: `The legs of the job '${varied.id}' all ask for`,
      fix: `Put what tells the legs apart into the group, such as \`${plain(first)}-\${StrategyContext.jobIndex}\`${queue}.`,
      note: { origin: varied.strategy!.origin, note: 'the matrix' },
    };
  }
  const [one, other] = [first, second].map(({ trail }) => trail[splitAt(first, second)]?.job);
  const input = `Put an input that differs into the group, such as \`${plain(first)}-\${workflow.input('…')}\`${queue}.`;
  if (varied) return { what: `In every leg of the job '${varied.id}', ${name} asks for`, fix: input, note: { origin: varied.origin, note: 'calls it in every leg' } };
  return { what: `${name[0].toUpperCase()}${name.slice(1)} is called more than once in a run of '${first.root.id}', such as by '${one!.id}' and '${other!.id}', and every time asks for`, fix: input, note: { origin: other!.origin, note: 'one of the calls' } };
}

function splitAt(one: Claim, other: Claim): number {
  return one.trail.findIndex((hop, i) => hop.job !== other.trail[i]?.job || hop.leg !== other.trail[i].leg);
}

/** The job whose legs lead to both. */
function splitOf(one: Claim, other: Claim): Claim['job'] {
  const [a, b] = [one.trail[splitAt(one, other)], other.trail[splitAt(one, other)]];
  return a && b && a.job === b.job ? a.job : undefined;
}

function listOf(members: readonly Claim[]): string {
  const names = [...new Set(members.map(({ job, workflow }) => (job ? `'${job.id}'` : `the workflow '${workflow.id}'`)))];
  return `The jobs ${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** The group in a template literal of a program: expressions look different there. */
function plain({ concurrency }: Claim): string {
  return concurrency.group.replace(/\$\{\{.*?\}\}/g, '…');
}
