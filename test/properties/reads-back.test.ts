import * as fc from 'fast-check';
import { declaredIn } from 'slipway/core/inside';
import { resolveWorkflows, shapeWorkflow } from 'slipway/workflows/inside';
import { declareDelivery } from './support/delivery';
import { Draw } from './support/draw';
import { plainText, plainTree } from './support/plain';
import { render } from '../../lib/delivery/render';

test('another reader of YAML gets out of a file what was put in, in the same order', () => {
  fc.assert(fc.property(fc.gen(), (g) => {
    for (const workflow of resolveWorkflows(declaredIn(declareDelivery(new Draw(g))))) {
      const tree = shapeWorkflow(workflow);
      expect(plainText(render(tree, 'made by a test').text)).toEqual(plainTree(tree.root));
    }
  }), { numRuns: 100 });
});
