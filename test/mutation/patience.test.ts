import { patiently } from '../../scripts/mutation/runner/patience';

test('what ends is waited for, and what it fails with is handed on', async () => {
  await patiently(() => 1);
  await patiently(() => new Promise((resolve) => { setTimeout(resolve, 5); }));
  await expect(patiently(() => { throw new Error('now'); })).rejects.toThrow('now');
  await expect(patiently(() => Promise.reject(new Error('later')))).rejects.toThrow('later');
});

test('what does nothing and does not end is given up', async () => {
  await expect(patiently(() => new Promise(() => undefined), 50)).rejects.toThrow('did nothing for 50 ms');
});

test('what is busy for longer is waited for', async () => {
  const busy = (milliseconds: number) => { for (const end = performance.now() + milliseconds; performance.now() < end;); };
  await patiently(async () => {
    for (let i = 0; i < 6; i++) {
      busy(40);
      await new Promise((resolve) => { setImmediate(resolve); });
    }
  }, 100);
});
