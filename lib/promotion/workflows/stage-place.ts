import { addressesOf, scopesFor } from './evidence';
import { STATE, checkoutControl, programStep } from './program-step';
import { StageParts } from './stage-parts';
import { Checkout } from '../../actions/inside';
import { Duration } from '../../core/inside';
import { Expression, Github } from '../../expressions/inside';
import { Job, PermissionLevel, Permissions, ReusableWorkflow, RunStep, Step } from '../../workflows/inside';
import { Analysis } from '../analysis/analysis';
import { gatesOf } from '../stage/gates-of';
import { TargetOperation, TargetPlace } from '../targets/target-steps';
import { Verification } from '../verification/verification';

/** Where the commit of the release is. */
const FOLDER = 'release';

/** A job of a stage: what was admitted, and what its steps find. */
export class StagePlace implements TargetPlace {
  public readonly admit: RunStep;
  public readonly record: Expression;
  public readonly folder = FOLDER;
  public readonly scope;
  public readonly stage: string;
  public readonly production: boolean;
  public readonly stateFolder: string;
  /** How long the verifications may take together that were asked for. */
  public verifying = 0;

  public constructor(private readonly parts: StageParts, workflow: ReusableWorkflow, private readonly operation: TargetOperation, private readonly analysed: (analysis: Analysis) => void) {
    this.scope = parts._pipeline._delivery;
    this.stage = parts.stageName;
    this.production = parts._production;
    this.stateFolder = parts._pipeline.release._folder;
    this.record = workflow.input('record');
    // What goes back is asked nothing: it was verified there before.
    const gates = operation === 'deploy' ? gatesOf(parts) : [];
    this.admit = programStep(this.stateFolder, 'admit', {
      name: 'Decide once more',
      variables: { PROMOTION_OPERATION: operation, PROMOTION_RECORD: this.record, ...addressesOf({ gates }, parts._pipeline._props.prometheus) },
      permissions: Permissions.of({ ...STATE, ...scopesFor(gates) }),
    });
  }

  public get release(): Expression {
    return this.admit.output('release');
  }

  public get version(): Expression {
    return this.admit.output('version');
  }

  public get sha(): Expression {
    return this.admit.output('sha');
  }

  public get releaseFile(): Expression {
    return this.admit.output('release-file');
  }

  public get revision(): Expression {
    return this.admit.output('revision');
  }

  public get previous(): Expression {
    return this.admit.output('previous');
  }

  public image(name: string): Expression {
    return this.admit.output(`image-${name}`);
  }

  public previousImage(name: string): Expression {
    return this.admit.output(`previous-image-${name}`);
  }

  public chart(name: string): Expression {
    return this.admit.output(`chart-${name}`);
  }

  public chartVersion(name: string): Expression {
    return this.admit.output(`chart-${name}-version`);
  }

  /** What every job begins with. */
  public enter(job: Job): void {
    job.use(checkoutControl(), this.admit);
    const gate = gatesOf(this.parts).find(({ _parts: parts }) => parts.kind === 'attestation');
    if (gate && this.operation === 'deploy') job.use(this.verifyAttestation(gate._parts.kind === 'attestation' ? gate._parts.signers?.map(({ file }) => file) : undefined));
    job.use(new Checkout({ name: 'Check out the release', gitRef: this.sha, path: FOLDER }));
  }

  public observe(name: string, pause: Duration, analysis?: object): Step[] {
    if (!(analysis instanceof Analysis)) return [wait(name, pause)];
    const rest = pause.toSeconds() - analysis.duration().toSeconds();
    return [this.analyse(name, analysis), ...rest > 0 ? [wait(`${name}: the rest of the time`, Duration.seconds(rest))] : []];
  }

  public verify(slot?: Readonly<Record<string, string | Expression>>): Step[] {
    const { verification = [] } = this.parts._props;
    const asked = slot ? verification.filter(({ _parts: parts }) => 'hook' in parts && parts.ofSlot) : verification;
    this.verifying += asked.reduce((total, { _longest: longest }) => total + longest.toSeconds(), 0);
    return asked.map((one) => this.verification(one, slot));
  }

  /** What scripts of the user's find. */
  public get variables(): Record<string, string | Expression> {
    const images = Object.keys(this.parts._pipeline.release._props.images ?? {});
    return {
      STAGE: this.stage,
      RELEASE: this.release,
      RELEASE_COMMIT: this.sha,
      RELEASE_FILE: this.releaseFile,
      PREVIOUS_RELEASE: this.previous,
      ...Object.fromEntries(images.map((name) => [`IMAGE_${name.toUpperCase().replace(/-/g, '_')}`, this.image(name)])),
    };
  }

  private verification({ _parts: parts }: Verification, slot?: Readonly<Record<string, string | Expression>>): Step {
    return 'hook' in parts ? parts.hook._step({ name: slot ? `${parts.name} before the traffic` : parts.name, folder: FOLDER, env: { ...this.variables, ...slot } }) : this.analyse(`Analyse ${parts.analysis._id}`, parts.analysis);
  }

  private analyse(name: string, analysis: Analysis): Step {
    this.analysed(analysis);
    return programStep(this.stateFolder, 'analyse', {
      name,
      timeout: Duration.minutes(Math.ceil(analysis.duration().toMinutes()) + 5),
      variables: { PROMOTION_ANALYSIS: analysis._id, PROMOTION_RECORD: this.record, PROMOTION_FOLDER: FOLDER, ...addressesOf({ analyses: [analysis] }, this.parts._pipeline._props.prometheus) },
      permissions: Permissions.of({ contents: PermissionLevel.READ }),
    });
  }

  /** The file has the digests of all that is deployed, so that its signature vouches for them as well. */
  private verifyAttestation(signers: readonly string[] | undefined): Step {
    const files = signers ?? this.parts._pipeline.release._workflows.map(({ file }) => file);
    return new RunStep(VERIFY, {
      name: 'Verify who made the release',
      shell: 'bash',
      env: { GH_TOKEN: Github.token, RELEASE_FILE: this.releaseFile, RELEASE_REF: this.admit.output('ref'), RELEASE_COMMIT: this.sha, SIGNERS: files.join(' ') },
      permissions: Permissions.of({ attestations: PermissionLevel.READ, contents: PermissionLevel.READ }),
    });
  }
}

const VERIFY = `for signer in $SIGNERS; do
  if gh attestation verify "$RELEASE_FILE" --repo "$GITHUB_REPOSITORY" --signer-workflow "$GITHUB_REPOSITORY/$signer" --source-ref "$RELEASE_REF" --source-digest "$RELEASE_COMMIT"; then exit 0; fi
done
echo "::error::None of the workflows that make releases has signed this one for $RELEASE_COMMIT of $RELEASE_REF: $SIGNERS"
exit 1`;

function wait(name: string, pause: Duration): Step {
  return new RunStep('sleep "$PAUSE"', { name, shell: 'bash', env: { PAUSE: pause.toSeconds() }, timeout: Duration.minutes(Math.ceil(pause.toMinutes()) + 1) });
}
