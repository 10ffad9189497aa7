import { Severity, listed, similar } from '../../../core/inside';
import { WorkflowRule } from '../rule';
import { HOSTED, hostedChoices, successorOf, unreadableRunner } from './runner-labels';

/** A job with a label that no runner has waits for a day and is then cancelled. */
export const unknownRunner: WorkflowRule = {
  id: 'workflows/unknown-runner',
  severity: Severity.WARNING,
  job(job, _workflow, report) {
    if (job.kind !== 'steps') return;
    const unreadable = unreadableRunner(job);
    if (unreadable !== undefined) {
      report({
        message: `The job '${job.id}' runs on a value of its matrix that is ${JSON.stringify(unreadable)} in one leg: that is no label, no list of labels and no object with 'group' and 'labels'.`,
        at: job.strategy!,
        fix: 'Read the part that is the label: Runner.fromExpression(matrix.get(…).property(…)).',
      });
    }
    for (const { labels, origin } of hostedChoices(job)) {
      const hosted = labels.filter((label) => HOSTED.includes(label.toLowerCase()));
      if (new Set(hosted.map((label) => label.toLowerCase())).size > 1) {
        report({
          message: `The job '${job.id}' asks for a runner that has all the labels ${listed(hosted)}. Each of them is another machine.`,
          at: { origin },
          fix: 'Name one label. To run on each of them, use a matrix: new Matrix({ axes: { os: [ … ] } }) and Runner.fromExpression(matrix.get(\'os\')).',
          fixInYaml: 'Name one label. To run on each of them, use a matrix: `strategy: { matrix: { os: [ … ] } }` and `runs-on: ${{ matrix.os }}`.',
        });
      }
      for (const label of labels) {
        const near = strange(label) ? similar(label, HOSTED) : undefined;
        if (near === undefined && !isVersion(label)) continue;
        report({
          message: `The job '${job.id}' runs on '${label}', which is no label of the runners that GitHub hosts.`,
          at: { origin },
          fix: near ? `Did you mean '${near}'? For a runner of your own, use Runner.selfHosted(…) or Runner.group(…).` : `GitHub has ${listed(HOSTED, HOSTED.length)}.`,
          fixInYaml: near ? `Did you mean '${near}'? A runner of your own has the label \`self-hosted\` as well.` : undefined,
        });
      }
    }
  },
};

/** Larger runners may have any name, and mostly one that speaks of their size. */
const LARGER = /core|cpu|large|small|medium|big|gpu|\bx?64\b|amd|arm|ram|gb\b|disk|self|private|custom/i;

function strange(label: string): boolean {
  return !HOSTED.includes(label.toLowerCase()) && successorOf(label) === undefined && !LARGER.test(label) && nearEnough(label);
}

/** Every slip of the finger, but not every short name that happens to look like a label. */
function nearEnough(label: string): boolean {
  return isVersion(label) || HOSTED.some((hosted) => Math.abs(hosted.length - label.length) <= 2 && similar(label, [hosted]) !== undefined && shared(label, hosted) >= hosted.length - 3);
}

/** `ubuntu-25.04`: has the form of a label of GitHub's. */
function isVersion(label: string): boolean {
  return /^(?:(?:ubuntu|windows|macos)-(?:latest|\d[\d.]*)(?:-arm)?|(?:linux|debian|alpine|fedora|win|mac|macosx|osx|darwin)-latest)$/i.test(label) && !HOSTED.includes(label.toLowerCase()) && successorOf(label) === undefined;
}

/** How many characters two words have in common at their beginning and end. */
function shared(a: string, b: string): number {
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start].toLowerCase() === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end)!.toLowerCase() === b.at(-1 - end)) end++;
  return start + end;
}
