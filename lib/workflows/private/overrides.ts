import { InvalidValueError, Origin, depthOf, expectArgument, expectDepth, kinds } from '../../core/inside';
import { OverrideModel } from '../model';

/** The escape hatch of a document, as its constructs collect it. @internal */
export class Overrides {
  public readonly list: OverrideModel[] = [];

  public add(path: string, value: unknown, owner: string): void {
    expectArgument(value === undefined ? 'addDeletionOverride' : 'addOverride', path, kinds.text, 'the path');
    const keys = path.split(/(?<!\\)\./).map((key) => key.replace(/\\\./g, '.'));
    expectDepth(value === undefined ? 'addDeletionOverride' : 'addOverride', keys.length);
    this.list.push({ path: keys, value: plain(path, value), origin: Origin.here(owner) });
  }
}

/** The first line of what JavaScript says: a getter of the user's may throw anything. */
function asReason(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message.split('\n')[0] : 'it cannot be read';
}

/** The value as JSON would hold it: an expression becomes its token, which the last look at finished texts reports. */
function plain(path: string, value: unknown): unknown {
  if (value === undefined) return undefined;
  try {
    const json: unknown = JSON.parse(JSON.stringify(value) ?? 'null');
    expectDepth('addOverride', depthOf(json));
    return json;
  } catch (error) {
    if (error instanceof InvalidValueError) throw error;
    throw new InvalidValueError('call/not-json', `addOverride('${path}', …)`, `the value must be plain JSON: ${asReason(error)}`, { option: 'value' });
  }
}
