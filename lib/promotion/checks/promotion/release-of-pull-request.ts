import { RecordStart, examplesOf, recordStarts, refsTaken } from './released-refs';
import { Rule } from '../../../checks/inside';
import { Severity, listed } from '../../../core/inside';
import { DeclaredWorkflows } from '../../../workflows/inside';
import { PROMOTION } from '../../declared-promotion';

/** A release is made of a branch or of a tag. What a pull request would be when it is merged is neither. */
export const releaseOfPullRequest: Rule = {
  id: 'promotion/release-of-pull-request',
  severity: Severity.ERROR,
  delivery(model, report) {
    for (const pipeline of model._part(PROMOTION).pipelines) {
      const starts = recordStarts(pipeline, model).filter(ofPullRequest);
      for (const record of new Set(starts.map((start) => start.record))) {
        const job = DeclaredWorkflows.of(model).find(({ file }) => file === record.workflow)!.jobs.find(({ id }) => id === record.job)!;
        report({
          message: `The job '${job.id}' records a release, and ${listed([...new Set(starts.flatMap((start) => (start.record === record ? [start.start.event] : [])))])} starts it as well: a pull request is no branch and no tag, so that the step refuses and the job fails.`,
          at: [record, { origin: job.origin, note: 'the job' }],
          fix: `Record what was merged: new Job(…, { condition: Github.ref.equalTo('refs/heads/${pipeline.defaultBranch}') }), or in a job of its own.`,
        });
      }
    }
  },
};

/** A condition on the ref keeps the job from running there: it is asked with the ref that such runs have. */
function ofPullRequest(way: RecordStart): boolean {
  const { start } = way;
  const pull = start.ref.startsWith('refs/pull/') || (/^pull_request/.test(start.event) && !start.exact);
  return pull && refsTaken(way, examplesOf(way)).length > 0;
}
