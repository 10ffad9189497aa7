import { Worth } from '../../scripts/mutation/runner/worth';

test('the tests that notice most in a second are asked first, and those that nobody asked yet before them', () => {
  const worth = new Worth();
  for (let i = 0; i < 10; i++) {
    worth.learn('slow.test.ts', 1000, true);
    worth.learn('blind.test.ts', 10, i === 0);
    worth.learn('good.test.ts', 20, true);
  }
  expect(worth.bestFirst(['slow.test.ts', 'blind.test.ts', 'good.test.ts', 'new.test.ts'])).toEqual(['new.test.ts', 'good.test.ts', 'blind.test.ts', 'slow.test.ts']);
});

test('of two that nobody knows, the first stays first', () => {
  expect(new Worth().bestFirst(['b.test.ts', 'a.test.ts'])).toEqual(['b.test.ts', 'a.test.ts']);
});
