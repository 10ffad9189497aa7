import { expectNothingLost } from '../apply/interleaved';

test('F3: of two that apply at the same time, in every order of their requests, none loses silently what it wrote', async () => {
  expect(await expectNothingLost(1)).toBeGreaterThan(0);
}, 300_000);
