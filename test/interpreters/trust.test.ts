import { evaluatorAgrees, nobodyGetsInUnnamed } from '../properties/support/trust-cases';

jest.setTimeout(600_000);

test('F2, X-9: the evaluator says what the documentation of AWS says, for 20,000 random policies and tokens', () => {
  const count = evaluatorAgrees(20_000);
  expect(Math.min(count.allowed, count.denied, count.uncertain)).toBeGreaterThan(200);
});

test('F2: whoever gets in and was not meant is named, for 3,000 random policies', () => {
  const count = nobodyGetsInUnnamed(3_000, 2);
  expect(Math.min(count.inside, count.outside)).toBeGreaterThan(150);
});
