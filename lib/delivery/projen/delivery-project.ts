import { Project } from 'projen';
import { begin } from './begin';
import { runnerOf } from './default-task';
import { programNamed } from './program';
import { ProgramFile } from './program-file';
import type { ActionsLock } from '../../actions/inside';
import { expectOptions, kinds, optionTable } from '../../core/inside';
import type { DeliveryDefaults } from '../../workflows/inside';
import { DELIVERY, Delivery } from '../delivery';

/** What a project with a delivery may say. */
export interface DeliveryProjectOptions {
  /**
   * The name of the project, in the words of projen; usually that of the repository.
   *
   * @default $BASEDIR
   */
  readonly name: string;
  /**
   * The root of the repository.
   *
   * @default - the folder in which the program runs
   */
  readonly outdir?: string;
  /**
   * Whether the files that are written belong into Git. Workflows and settings have to be there for GitHub.
   *
   * @default true
   */
  readonly commitGenerated?: boolean;
  /**
   * How projen is called, in texts and tasks.
   *
   * @default "npx projen"
   */
  readonly projenCommand?: string;
  /**
   * What holds for all workflows and jobs that say nothing of their own.
   *
   * @default - what is safe: docs/defaults.md
   */
  readonly defaults?: DeliveryDefaults;
  /**
   * The lock file of actions that bots know as well: versions come from it, and a use that it does not hold stops the synthesis.
   *
   * @default - `.github/slipway.lock.json` where there is one, else the releases of the catalogue
   */
  readonly lock?: ActionsLock;
  /**
   * Whether its files replace whatever stands in their place, also what somebody wrote by hand. Commit that first: what is not in Git is lost.
   *
   * @default false - a file that no program is known to have made stops the synthesis, which says how it differs; `slipway adopt` gives it up
   */
  readonly overwrite?: boolean;
}

/**
 * A repository whose delivery system is all that projen has to know of it: whatever language it is in, nothing but the files of the delivery is managed. It is what
 * `npx projen new --from slipway` makes, together with a first program that fits what is there. In a project of another type, declare a `Delivery` instead.
 *
 * @pjid slipway
 */
export class DeliveryProject extends Project {
  /** What workflows, actions and settings are declared in. */
  public readonly delivery: Delivery;

  /** @param options the name, and what holds for the whole delivery */
  public constructor(options: DeliveryProjectOptions) {
    super(expectOptions('new DeliveryProject', undefined, options, OPTIONS, new.target !== DeliveryProject));
    const { defaults, lock, overwrite } = options;
    this.delivery = new Delivery(this, undefined, { defaults, lock, overwrite });
    // `npx projen` runs the program; in a plain project it would do nothing.
    const program = programNamed(this);
    const runner = runnerOf(program);
    if (runner !== undefined) {
      new ProgramFile(this, program);
      this.defaultTask?.exec(runner);
    }
    const { initProject } = this;
    if (initProject !== undefined) this.synth = () => begin(this.outdir, initProject);
  }
}

const { ownRepository: _, ...OWN } = DELIVERY.kinds;

const FOLDER = kinds.made((value) => typeof value === 'string' && !/[\0\r\n]/.test(value), 'the path of a folder');

const OPTIONS = optionTable({ ...OWN, name: kinds.text, outdir: FOLDER, commitGenerated: kinds.flag, projenCommand: kinds.text }, ['name']);

/** What `projen new` hands over besides, to a project that is being made: no option that somebody writes, so it is in no list of them. */
Object.defineProperty(OPTIONS.kinds, '__new__', { value: kinds.made((value) => typeof value === 'object', 'what projen new hands over') });
