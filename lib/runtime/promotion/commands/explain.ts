import { UsageError } from '../../common/variables';
import { Decider } from '../act/decider';
import { textOf } from '../engine/explain/text';
import { Surroundings } from '../surroundings';

/** A run that there is not: whoever asks at a terminal is none. */
const NO_RUN = { id: 0, attempt: 1 };

/** Says what would happen now, and why, to whoever asks. It only reads. */
export async function explain(surroundings: Surroundings): Promise<void> {
  const { configuration: { stages }, print } = surroundings;
  const { stage, asJson } = optionsOf(surroundings);
  const decision = await new Decider(surroundings, NO_RUN).decide();
  if (!asJson) return print(textOf(decision, stages, stage).trimEnd());
  const shown = decision.stages.filter((one) => stage === undefined || one.stage === stage);
  print(JSON.stringify({ at: decision.at, blocked: decision.blocked, stages: shown, problems: decision.problems }, undefined, 2));
}

function optionsOf({ options, configuration: { stages } }: Surroundings): { readonly stage?: string; readonly asJson: boolean } {
  let [stage, asJson] = [undefined as string | undefined, false];
  const names = stages.map(({ name }) => name);
  for (let at = 0; at < options.length; at++) {
    const [name, value = options[at + 1]] = options[at].split('=');
    if (name === '--json') {asJson = true;} else if (name === '--stage') {
      if (!names.includes(value ?? '')) throw new UsageError(`There is no stage '${value ?? ''}'. There are: ${names.join(', ')}.`);
      stage = value;
      if (options[at] === '--stage') at++;
    } else {throw new UsageError(`'${options[at]}' is no option of explain. There are: --json, --stage <name>.`);}
  }
  return { stage, asJson };
}
