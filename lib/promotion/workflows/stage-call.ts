import { collectedSecrets } from './secrets';
import { Expression, Functions } from '../../expressions/inside';
import { CallJob, Job, ReusableWorkflow, Workflow } from '../../workflows/inside';

/** What the calls of a stage differ in. */
interface StageCallOptions {
  readonly name: string;
  readonly condition?: Expression;
  readonly needs?: Job[];
}

/** Calls the workflow of a stage, when a job before said what to do there: as JSON, or nothing. */
export function callStage(workflow: Workflow, id: string, called: ReusableWorkflow, said: Expression, options: StageCallOptions): CallJob {
  const asked = Functions.fromJson(said);
  const todo = said.notEqualTo('');
  return new CallJob(workflow, id, {
    name: options.name,
    uses: `./${called.file}`,
    needs: options.needs,
    condition: options.condition ? options.condition.andAlso(todo) : todo,
    inputs: { operation: asked.property('operation'), record: asked.property('record'), strategy: asked.property('strategy') },
    // What its steps read is known when all of them are there.
    get secrets() {
      return collectedSecrets(called);
    },
  });
}
