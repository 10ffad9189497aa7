import { RouterKind, impossibleWeight, replicasFor } from '../../../lib/promotion/traffic/impossible-weight';

test.each<[RouterKind, number, number | undefined, string | undefined]>([
  ['service-selector', 100, 4, undefined],
  ['service-selector', 10, 4, 'the selector of a Service sends all or nothing'],
  ['gateway-api', 1, 1, undefined],
  ['smi', 1, 1, undefined],
  ['argo-rollouts', 1, 1, undefined],
  ['replica-ratio', 5, 20, undefined],
  ['replica-ratio', 5, undefined, undefined],
  ['replica-ratio', 5, 4, '5 % of 4 replicas is no whole number: 1 of 4 is 25 %; it takes 20 replicas, or a multiple of it'],
  ['replica-ratio', 33, 3, '33 % of 3 replicas is no whole number: 1 of 3 is 33.3 %; it takes 100 replicas, or a multiple of it'],
  ['replica-ratio', 60, 4, '60 % of 4 replicas is no whole number: 2 of 4 is 50 %, 3 of 4 is 75 %; it takes 5 replicas, or a multiple of it'],
  ['replica-ratio', 50, 1, '1 replica cannot be shared'],
  ['replica-ratio', 100, 1, undefined],
])('GE-8: %s sends %d %% with %p replicas: %p', (kind, weight, replicas, why) => {
  expect(impossibleWeight(kind, weight, replicas)).toBe(why);
});

test('a weight is a whole share of so many replicas, and of no fewer', () => {
  for (let weight = 1; weight < 100; weight++) {
    const least = replicasFor(weight);
    for (let replicas = 2; replicas <= 100; replicas++) expect(impossibleWeight('replica-ratio', weight, replicas) === undefined).toBe(replicas % least === 0);
  }
});
