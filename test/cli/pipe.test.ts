import { machine } from '../../lib/cli';

const failure = (code: string) => Object.assign(new Error(`write ${code}`), { code });

describe.each(['stdout', 'stderr'] as const)('when nobody listens to %s any more, as in `slipway plan | head`', (name) => {
  const before = process[name].listeners('error');
  beforeAll(() => void machine());
  afterAll(() => process[name].listeners('error').filter((listener) => !before.includes(listener)).forEach((listener) => process[name].off('error', listener as () => void)));

  test('what was begun goes on', () => {
    expect(() => process[name].emit('error', failure('EPIPE'))).not.toThrow();
  });

  test('any other failure is told', () => {
    expect(() => process[name].emit('error', failure('ENOSPC'))).toThrow('ENOSPC');
  });
});
