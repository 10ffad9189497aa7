import * as fc from 'fast-check';
import { differences } from 'slipway/importer/inside';
import { Delivery } from 'slipway/delivery';
import { declareAction, declareWorkflow } from './support/declare';
import { declareDelivery } from './support/delivery';
import { Draw } from './support/draw';
import { actionIn, saidOf, workflowIn } from './support/read';

/** The file that is written for what was read from one. */
function again(path: string, text: string): string {
  const delivery = Delivery.standalone();
  if (/(?:^|\/)action\.ya?ml$/.test(path)) declareAction(delivery, actionIn(path, text));
  else declareWorkflow(delivery, workflowIn(path, text));
  const { documents, findings } = delivery.synth();
  expect(findings.filter(({ id, severity }) => severity === 'error' && id === 'github/workflow')).toEqual([]);
  return documents.find((document) => document.path === path)!.text;
}

test('X-8: what is read from a file is declared as it was written, and says the same', () => {
  fc.assert(fc.property(fc.gen(), (g) => {
    for (const { path, text } of declareDelivery(new Draw(g)).synth().documents) {
      if (!path.startsWith('.github/workflows/')) continue;
      const made = again(path, text);
      expect(differences(text, made, path)).toEqual([]);
      expect(saidOf(workflowIn(path, made))).toEqual(saidOf(workflowIn(path, text)));
    }
  }), { numRuns: 30, endOnFailure: true });
});
