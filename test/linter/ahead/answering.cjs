// Stands in for the second thread, which is there in the compiled library alone: what it says tells who read a file.
const { workerData: { files, states, flight, answers, port } } = require('worker_threads');

for (const [i, { path }] of files.entries()) {
  if (path === 'the-end.yml') throw new Error('a thread may die');
  if (Atomics.compareExchange(states, i, 0, 2) !== 0) continue;
  const line = JSON.stringify({ errors: [], root: { kind: 'scalar', place: { line: 1, column: 1 }, value: `there: ${path}` } });
  Atomics.add(flight, 0, line.length);
  port.postMessage([i, line]);
  Atomics.add(answers, 0, 1);
  Atomics.notify(answers, 0);
}
