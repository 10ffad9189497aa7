import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { modelOf } from 'slipway/checks/inside';
import { picture } from '../../lib/promotion/pages/picture';
import { diagramsIn, mermaidProblems } from '../../scripts/conformance/mermaid';
import { ensure, mermaid } from '../../scripts/conformance/tools';
import { makeShop } from '../promotion/support/shop';
import { provenWith } from '../support/proven-with';
import { AutomaticPromotion, DeclaredPromotion, Gate, Upstream } from 'slipway/promotion';
import { DeploymentEnvironment } from 'slipway/repository';

const missing = ensure(mermaid);
const proven = provenWith(missing, test);
beforeEach(() => expect(missing).toBeUndefined());

/** A pipeline whose names are those that a diagram could take for something else. */
function makePipeline() {
  const { delivery, stage, test: job } = makeShop();
  const environment = (name: string) => new DeploymentEnvironment(delivery, name, { branches: ['main'] });
  const [end, graph] = ['end', 'graph'].map((id) => stage(id, { environment: environment(`${id} of "it" <b> #1; [x] {y} (z)`), gates: [Gate.checks([job])] }));
  stage('class', { after: Upstream.all(end, graph), automatic: AutomaticPromotion.MATCH_UPSTREAM, environment: environment('class') });
  stage('o--x', { after: Upstream.oneOf(end, graph), gates: [Gate.weekdays('Europe/Berlin', { gateId: 'subgraph' })] });
  return delivery;
}

proven('Mermaid reads the picture of a pipeline, whatever its names', () => {
  const delivery = makePipeline();
  const [pipeline] = DeclaredPromotion.of(modelOf(delivery)!).pipelines;
  expect(mermaidProblems([picture(pipeline, ['ci "x".yml', 'a;b%%.yml', '日本語.yml'])])).toEqual([]);
});

proven('the picture stands in the page as GitHub looks for it, and a wrong one would be noticed', () => {
  const found = diagramsIn(makePipeline().synthText('docs/delivery/shop.md'));
  expect(found).toHaveLength(1);
  expect(mermaidProblems(found)).toEqual([]);
  expect(mermaidProblems([found[0].replace('"])', '])')])).toEqual([expect.stringMatching(/^diagram 1: /)]);
});

proven('the diagram on the page of security is one', () => {
  const found = diagramsIn(readFileSync(join(__dirname, '..', '..', 'docs/security.md'), 'utf8'));
  expect(found).toHaveLength(1);
  expect(mermaidProblems(found)).toEqual([]);
});
