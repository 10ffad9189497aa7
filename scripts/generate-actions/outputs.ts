import type { ActionData, OutputData } from './actions-data';
import type { MaskCondition } from '../../lib/actions/catalogue-facts';

/** Actions that write outputs which neither their metadata nor the data names, and where those come from. No rule may call such an output unknown. */
export const OPEN_OUTPUTS: Readonly<Record<string, string>> = {
  'actions/github-script': 'the script calls `core.setOutput`',
  'pnpm/action-setup': 'the folders of the installation, by other names in other releases',
};

/** Outputs in the data that a later step of another program sets, so that no step of the action has them. */
const OF_LATER_STEPS: Readonly<Record<string, readonly string[]>> = { 'hashicorp/setup-terraform': ['stdout', 'stderr', 'exitcode'] };

/** The outputs with a name: those of the metadata first, then those that only the code knows. */
export function outputsOf(id: string, { outputs, undeclaredOutputs = {} }: ActionData): Record<string, OutputData> {
  const known = Object.entries(undeclaredOutputs).filter(([name]) => !name.includes('*') && !OF_LATER_STEPS[id]?.includes(name));
  return { ...outputs, ...Object.fromEntries(known) };
}

/** The outputs that an action masks: `true`, or the condition. `*` in a name stands for anything. */
export function maskedOutputs({ outputs, undeclaredOutputs }: ActionData): Record<string, true | MaskCondition> {
  return Object.fromEntries(Object.entries({ ...outputs, ...undeclaredOutputs }).flatMap(([name, { masked, maskedWhen }]) => (masked ? [[name, maskedWhen ?? true] as const] : [])));
}

export function hasOpenOutputs(id: string, { undeclaredOutputs = {} }: ActionData): boolean {
  return id in OPEN_OUTPUTS || Object.keys(undeclaredOutputs).some((name) => name.includes('*'));
}
