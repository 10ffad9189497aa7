import { Work } from './perform';
import { Surroundings } from '../surroundings';

/** Tells the jobs of this run what they have to do. Every stage has an output, so that an empty one says that there is nothing. */
export function handOut({ configuration: { stages }, runner }: Surroundings, work: ReadonlyMap<string, Work>): void {
  for (const { name } of stages) {
    const todo = work.get(name);
    runner.output(name, todo ? JSON.stringify(todo) : '');
  }
}
