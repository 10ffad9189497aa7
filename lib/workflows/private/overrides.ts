import { InvalidValueError, Origin } from '../../core/inside';
import { OverrideModel } from '../model';

/** The escape hatch of a document, as its constructs collect it. @internal */
export class Overrides {
  public readonly list: OverrideModel[] = [];

  public add(path: string, value: unknown, owner: string): void {
    const keys = path.split(/(?<!\\)\./).map((key) => key.replace(/\\\./g, '.'));
    this.list.push({ path: keys, value: plain(path, value), origin: Origin.here(owner) });
  }
}

/** The value as JSON would hold it: an expression becomes its token, which the last look at finished texts reports. */
function plain(path: string, value: unknown): unknown {
  if (value === undefined) return undefined;
  try {
    return JSON.parse(JSON.stringify(value) ?? 'null');
  } catch (error) {
    throw new InvalidValueError(`addOverride('${path}', …)`, `the value must be plain JSON: ${(error as Error).message.split('\n')[0]}`);
  }
}
