import * as fc from 'fast-check';
import { declaredIn } from 'slipway/core/inside';
import { resolveWorkflows, shapeWorkflow } from 'slipway/workflows/inside';
import { declareDelivery } from './support/delivery';
import { Draw } from './support/draw';
import { saidOf, workflowIn } from './support/read';
import { render } from '../../lib/delivery/render';
import { WorkflowModel } from 'slipway/workflows';

/** Who needs a permission stands behind it in a comment, and is read as one on the job. */
function withoutReasons(model: WorkflowModel): WorkflowModel {
  return { ...model, jobs: model.jobs.map((job) => ({ ...job, comment: undefined })) };
}

test('X-8: what is read from a rendered file is the model that it was rendered from', () => {
  fc.assert(fc.property(fc.gen(), (g) => {
    for (const model of resolveWorkflows(declaredIn(declareDelivery(new Draw(g))))) {
      const read = workflowIn(model.file, render(shapeWorkflow(model)).text);
      expect(saidOf(withoutReasons(read))).toEqual(saidOf(withoutReasons(model)));
      for (const [i, { comment = '' }] of model.jobs.entries()) expect(read.jobs[i].comment ?? '').toContain(comment.split('\n')[0].trim());
    }
  }), { numRuns: 40, endOnFailure: true });
});
