import { workerData } from 'worker_threads';
import { readText } from './official';
import type { Answer, Shared } from './second';
import { Document } from '../../../core/inside';

/** The second thread: reads what nobody else has begun, and answers. */
const { claims, answers, port } = workerData as Shared;

port.on('message', (batch: readonly (readonly [number, Document])[]) => {
  for (const [index, document] of batch) {
    // 2: taken here. The first thread waits for as many answers as it counts of these.
    if (Atomics.compareExchange(claims, index, 0, 2) !== 0) continue;
    const answer: Answer = [index, readText(document)];
    port.postMessage(answer);
    Atomics.add(answers, 0, 1);
    Atomics.notify(answers, 0);
  }
});
