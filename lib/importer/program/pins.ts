import { catalogueAction, catalogueStep } from './catalogue-step';
import { catalogueEntry } from '../../actions/inside';
import { StepModel, UsesStepModel, flatSteps } from '../../workflows/inside';
import { CodeFile } from '../code/code-file';
import { record, textLiteral } from '../code/literal';

/** What a step uses: the ref, and the release behind it. */
interface Ref {
  readonly ref: string;
  readonly version?: string;
}

const FULL_COMMIT = /^[0-9a-f]{40}$/;

/** Which refs the steps of the catalogue use, from what most of them do down to one job. */
export class Pins {
  private readonly refs = new Map<string, Ref>();

  /**
   * @param steps of which the refs are
   * @param above what holds there already
   * @param isKnown whether nothing else pins an action that nothing is said of: it is what the catalogue has
   */
  public constructor(steps: readonly StepModel[], private readonly above?: Pins, private readonly isKnown = true) {
    const counts = new Map<string, Map<string, { ref: Ref; count: number }>>();
    for (const step of flatSteps(steps)) {
      const action = step.kind === 'uses' && catalogueStep(step) ? catalogueAction(step) : undefined;
      if (action === undefined) continue;
      const ref = refOf(step as UsesStepModel);
      const seen = counts.get(action) ?? new Map<string, { ref: Ref; count: number }>();
      counts.set(action, seen.set(keyOf(ref), { ref, count: (seen.get(keyOf(ref))?.count ?? 0) + 1 }));
    }
    for (const [action, seen] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const [{ ref }] = [...seen.values()].sort((a, b) => b.count - a.count);
      // What holds already for one of the steps need not be said for the others.
      const holding = this.holding(action);
      if (!holding || !seen.has(keyOf(holding))) this.refs.set(action, ref);
      else if (above === undefined && keyOf(holding) !== keyOf(ref)) this.refs.set(action, ref);
    }
  }

  /** Whether a step of the catalogue uses here what the step does. */
  public gives(step: UsesStepModel): boolean {
    const action = catalogueAction(step);
    const ref = action === undefined ? undefined : this.refs.get(action) ?? this.holding(action);
    return ref !== undefined && keyOf(ref) === keyOf(refOf(step));
  }

  /** The statements that say so. */
  public statements(scope: string, file: CodeFile): string[] {
    return [...this.refs].map(([action, { ref, version }]) => {
      const pins = `${file.use('slipway/actions', 'ActionPins')}.of(${scope})`;
      if (!FULL_COMMIT.test(ref)) return `${pins}.ref(${textLiteral(action)}, ${textLiteral(ref)});`;
      return `${pins}.pin(${textLiteral(action)}, ${record([['sha', textLiteral(ref)], ['version', version === undefined ? undefined : textLiteral(version)]])});`;
    });
  }

  /** What a step uses where nothing is said here. */
  private holding(action: string): Ref | undefined {
    return this.above?.refs.get(action) ?? (this.above ? this.above.holding(action) : this.isKnown ? builtIn(action) : undefined);
  }
}

function refOf({ uses, version }: UsesStepModel): Ref {
  return { ref: uses.slice(uses.indexOf('@') + 1), version };
}

function keyOf({ ref, version }: Ref): string {
  return FULL_COMMIT.test(ref) ? `${ref} ${version ?? ''}` : ref;
}

function builtIn(action: string): Ref | undefined {
  const entry = catalogueEntry(action);
  return entry && { ref: entry.sha, version: entry.version };
}
