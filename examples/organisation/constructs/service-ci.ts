import { Checkout } from 'slipway/actions';
import { Duration } from 'slipway/core';
import { Github } from 'slipway/expressions';
import { FindingSeverity, GoCi, ImageBuild, ImageTag, NodeCi, NodeTestRunner, Pipeline, PipelineProps, Scanner, SecurityScan, SeverityPolicy, TestSummary } from 'slipway/pipelines';
import { Workflow } from 'slipway/workflows';
import { VERSIONS } from './versions';

/** What is different about the checks of a service. */
export interface ServiceCiProps extends PipelineProps {
  readonly language: 'node' | 'go';
  /** Where its image goes: `ghcr.io/acme/billing`. */
  readonly image: string;
  /** The least share of its lines that tests reach, in percent; 80 unless it says otherwise. */
  readonly coverage?: number;
}

/** Parts that the pipeline of the language has, whichever it is. */
const CODE = ['quality', 'test', 'build'];

/** A file with nothing in it is no answer either: jq would be content with it. */
const DESCRIPTOR = `jq --slurp --exit-status --raw-output '
  if length != 1 or (.[0] | type) != "object" then error("service.json: it holds one object") else .[0] end
  | if (.team | type) != "string" then error("team: which team is called at night?")
    elif (.tier | IN(1, 2, 3) | not) then error("tier: 1, 2 or 3?")
    elif (.runbook | type != "string" or (startswith("https://") | not)) then error("runbook: where is it?")
    else "\\(.team) is called for a service of tier \\(.tier)" end' service.json`;

/**
 * What every service of ours goes through, in whichever language it is: its code, its weaknesses, its descriptor, and the image that main makes of it when all of that is well.
 * Parts: `quality`, `test`, `build`, `summary`, `scan`, `descriptor`, `image-check`, `image`.
 */
export class ServiceCi extends Pipeline {
  /** The image, by digest, on main. */
  public readonly image: ImageBuild;

  public constructor(scope: Workflow, id: string, props: ServiceCiProps) {
    super(scope, id, props);
    const code = this.code(props);
    for (const part of CODE) this.addSharedJob(part, code.job(part));
    this.addSharedJob('summary', new TestSummary(scope, 'test-summary', { jobs: [code.job('test')] }));

    const scan = new SecurityScan(scope, 'scan', {
      scanners: [Scanner.gitleaks(), Scanner.trivyFs({ group: 'packages' }), props.language === 'go' ? Scanner.govulncheck({ group: 'packages' }) : Scanner.npmAudit({ group: 'packages' })],
      policy: SeverityPolicy.failOn(FindingSeverity.HIGH),
    });
    this.addSharedJob('scan', scan.verdict);

    // A page at night reaches whom the descriptor names, so it is looked at like code.
    const descriptor = this.addJob('descriptor', { name: 'Service descriptor', timeout: Duration.minutes(5) });
    descriptor.use(new Checkout());
    descriptor.run(DESCRIPTOR, { name: 'Look at service.json' });

    this.image = new ImageBuild(scope, 'image', {
      image: props.image,
      tags: [ImageTag.sha({ fullLength: true })],
      publish: Github.isBranch('main'),
      jobs: { build: { needs: this.jobs } },
    });
    this.addSharedJob('image-check', this.image.job('check'));
    this.addSharedJob('image', this.image.job('build'));
  }

  private code({ language, coverage = 80, jobs = {} }: ServiceCiProps): Pipeline {
    const shared = { coverage, jobs: Object.fromEntries(Object.entries(jobs).filter(([part]) => CODE.includes(part))) };
    if (language === 'node') return new NodeCi(this.workflow, 'code', { ...shared, version: VERSIONS.node, testRunner: NodeTestRunner.VITEST, installScripts: false });
    return new GoCi(this.workflow, 'code', { ...shared, version: VERSIONS.go, golangciLintVersion: VERSIONS.golangciLint, gotestsumVersion: VERSIONS.gotestsum });
  }
}
