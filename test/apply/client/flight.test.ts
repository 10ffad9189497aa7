import { getEventListeners } from 'events';
import { Flight, Stopped } from '../../../lib/apply/client/flight';
import { sleep } from '../../../lib/apply/surroundings';

const isOver = async ({ stopped }: Flight) => Promise.race([stopped.then(() => false, (error: unknown) => error), new Promise((resolve) => { setTimeout(() => resolve(false), 10); })]);

describe('a request with its attempts', () => {
  test('is over when its caller stops it between them', async () => {
    const stop = new AbortController();
    const flight = new Flight(stop.signal);
    flight.stopBetweenAttempts();
    expect(await isOver(flight)).toBe(false);
    stop.abort();
    flight.stopBetweenAttempts();
    const over = await isOver(flight);
    expect(over).toBeInstanceOf(Stopped);
    expect(over).toMatchObject({ name: 'Stopped', message: 'Stopped.' });
  });

  test('is not over during an attempt, and is right after it', async () => {
    const stop = new AbortController();
    const flight = new Flight(stop.signal);
    let end!: (value: number) => void;
    const attempt = flight.during(() => new Promise<number>((resolve) => { end = resolve; }));
    stop.abort();
    flight.stopBetweenAttempts();
    expect(await isOver(flight)).toBe(false);
    end(5);
    expect([await attempt, await isOver(flight)]).toEqual([5, expect.any(Stopped)]);
  });

  test('is over after an attempt that failed as well', async () => {
    const stop = new AbortController();
    const flight = new Flight(stop.signal);
    await expect(flight.during(async () => {
      stop.abort();
      throw new Error('broken');
    })).rejects.toThrow('broken');
    expect(await isOver(flight)).toBeInstanceOf(Stopped);
  });

  test('goes on while nobody stops it, or nobody can', async () => {
    for (const flight of [new Flight(), new Flight(new AbortController().signal)]) {
      await flight.during(async () => undefined);
      flight.stopBetweenAttempts();
      expect(await isOver(flight)).toBe(false);
    }
  });
});

describe('a pause', () => {
  const lasts = async (milliseconds: number, stop?: AbortSignal) => {
    const began = performance.now();
    await sleep(milliseconds, stop);
    return performance.now() - began;
  };

  test('lasts as long as it should', async () => {
    expect(await lasts(30)).toBeGreaterThanOrEqual(29);
    expect(await lasts(30, new AbortController().signal)).toBeGreaterThanOrEqual(29);
  });

  test('does not begin when there is nothing to wait for', async () => {
    const { signal } = new AbortController();
    const timer = jest.spyOn(globalThis, 'setTimeout');
    await Promise.all([sleep(0), sleep(-5), sleep(10_000, AbortSignal.abort()), sleep(0, signal)]);
    expect(timer).not.toHaveBeenCalled();
    jest.restoreAllMocks();
  });

  test('ends when its caller wants to stop, and leaves nothing behind', async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 10);
    expect(await lasts(10_000, stop.signal)).toBeLessThan(5_000);
    expect(getEventListeners(stop.signal, 'abort')).toEqual([]);
    const going = new AbortController();
    await sleep(5, going.signal);
    expect(getEventListeners(going.signal, 'abort')).toEqual([]);
  });
});
