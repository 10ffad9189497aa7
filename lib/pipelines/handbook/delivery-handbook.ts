import { Construct } from 'constructs';
import { Kind, Origin, constructId, constructScope, declare, expectOptions, kinds, nodeIdOf, optionTable } from '../../core/inside';

/** What marks one. @internal */
export const DELIVERY_HANDBOOK_KIND = new Kind<DeliveryHandbook>('delivery-handbook');

/** Where the pages lie. */
export interface DeliveryHandbookProps {
  /**
   * The folder that they lie in, from the root of the repository.
   *
   * @default 'docs/delivery'
   */
  readonly folder?: string;
}

/**
 * Three pages about a delivery, for those who work with it: a runbook (what starts what, who approves, how long it takes, how to go back), what to do when something stops somebody, and how a repository is set up for all of it.
 *
 * They are made of what is declared, so they are never older than it: every command on them names workflows, inputs and settings that exist. What waits behind a gate at this moment says `slipway promote --explain`.
 */
export class DeliveryHandbook extends Construct {
  /** Path of the runbook. */
  public readonly runbookFile: string;
  /** Path of the page for those whom something stops. */
  public readonly troubleshootingFile: string;
  /** Path of the page that says how a repository is set up. */
  public readonly setupFile: string;
  /** @internal */
  public readonly _id: string;
  /** @internal */
  public readonly _origin: Origin;

  /**
   * @param scope the delivery
   * @param id what people call it, such as `handbook`
   * @param props where the pages lie
   */
  public constructor(scope: Construct, id: string, props: DeliveryHandbookProps = {}) {
    super(constructScope('new DeliveryHandbook', scope), nodeId(scope, id, props));
    const { folder = 'docs/delivery' } = props;
    this._id = id;
    this.runbookFile = `${folder}/runbook.md`;
    this.troubleshootingFile = `${folder}/troubleshooting.md`;
    this.setupFile = `${folder}/setup.md`;
    this._origin = declare(this, DELIVERY_HANDBOOK_KIND);
  }
}

/** Segments of a path that stay below the root of the repository, and that every system takes. */
const PATH = /^(?!\.\.?(?:\/|$))[\w.-]+(?:\/(?!\.\.?(?:\/|$))[\w.-]+)*$/;

const HANDBOOK = optionTable({
  folder: kinds.made((value) => typeof value === 'string' && PATH.test(value), "a path from the root of the repository, of letters, digits, '-', '_', '.' and '/', such as 'docs/delivery'"),
});

function nodeId(scope: Construct, id: string, props: DeliveryHandbookProps): string {
  expectOptions('new DeliveryHandbook', id, props, HANDBOOK);
  return nodeIdOf('new DeliveryHandbook', scope, constructId('new DeliveryHandbook', id), 'handbook:');
}
