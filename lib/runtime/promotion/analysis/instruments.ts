import { Instruments } from './measure';
import { Surroundings } from '../surroundings';

/** What measures in this job. */
export function instrumentsOf({ prometheus, bash }: Surroundings): Instruments {
  return {
    prometheus,
    command: async (script) => {
      const printed = await bash(script);
      if (printed === undefined) return { unknown: 'its command failed' };
      const last = printed.split('\n').map((line) => line.trim()).filter((line) => line !== '').pop() ?? '';
      return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(last) ? { value: Number(last) } : { unknown: 'its command did not print a number in its last line' };
    },
  };
}
