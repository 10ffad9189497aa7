import { evaluatorAgrees, nobodyGetsInUnnamed, statementsAddUp } from './support/trust-cases';

// Thousands of them are asked in test/interpreters/trust.test.ts.
const RUNS = 400;

test('F2, X-9: the evaluator says what the documentation of AWS says, for hundreds of random policies and tokens', () => {
  const count = evaluatorAgrees(RUNS);
  // A generator that makes only one answer would prove nothing.
  expect(Math.min(count.allowed, count.denied, count.uncertain)).toBeGreaterThan(RUNS / 100);
});

test('F2: whoever gets in and was not meant is named, for random policies of several statements, principals and effects', () => {
  const count = nobodyGetsInUnnamed(60, 1);
  expect(Math.min(count.inside, count.outside)).toBeGreaterThan(5);
});

test('an added denial never lets anybody in, an added permission never keeps anybody out', () => {
  statementsAddUp(RUNS / 2);
});
