import { workerData } from 'worker_threads';
import { readingOf } from './reading';
import { Shared, State } from './shared';

/** The second thread: reads what nobody else has begun, in the order in which it is asked for, until it is ended. */
const { files, states, flight, answers, port, most } = workerData as Shared;

for (const [i, file] of files.entries()) {
  // What lies ready and was not asked for yet takes memory.
  for (let ready = Atomics.load(flight, 0); ready > most; ready = Atomics.load(flight, 0)) Atomics.wait(flight, 0, ready);
  if (Atomics.compareExchange(states, i, State.FREE, State.THERE) !== State.FREE) continue;
  const line = JSON.stringify(readingOf(file));
  Atomics.add(flight, 0, line.length);
  port.postMessage([i, line]);
  Atomics.add(answers, 0, 1);
  Atomics.notify(answers, 0);
}
port.close();
