import { Construct } from 'constructs';
import { Checks } from 'slipway/checks';
import { Delivery } from 'slipway/delivery';
import { DeliveryHandbook, WorkflowLinters } from 'slipway/pipelines';
import { AllowedActions, BranchProtection, CiGate, CodeOwners, Dependabot, DependabotEcosystem, GithubRepository, RepositorySettings, StatusBadges } from 'slipway/repository';
import { Trigger, Workflow } from 'slipway/workflows';
import { KnownActions } from './known-actions';
import { ServiceCi, ServiceCiProps } from './service-ci';
import { KNOWN_OWNERS } from './versions';

/** What is different about a service. */
export interface ServiceRepositoryProps extends Omit<ServiceCiProps, 'image'> {
  /** The team that owns it: `billing`. */
  readonly team: string;
  /** How many people look at a change; one unless it says otherwise. */
  readonly approvals?: number;
}

/** What every repository of a service has: checks behind one gate, a protected main, owners, updates, pages for people. */
export class ServiceRepository extends Construct {
  public readonly workflow: Workflow;
  public readonly ci: ServiceCi;
  public readonly owners: CodeOwners;

  /** @param name of the repository, and of the service */
  public constructor(delivery: Delivery, name: string, { team, approvals = 1, ...ci }: ServiceRepositoryProps) {
    super(delivery, 'service');
    // For the whole delivery: what a repository declares besides is held to the same.
    Checks.of(delivery).addRule(new KnownActions());
    new GithubRepository(this, `acme/${name}`);
    this.workflow = new Workflow(this, 'ci', { name: 'CI', triggers: [Trigger.push({ branches: ['main'] }), Trigger.pullRequest()] });
    this.ci = new ServiceCi(this.workflow, 'ci', { ...ci, image: `ghcr.io/acme/${name}` });
    const gate = new CiGate(this.workflow, 'ci-gate', { name: 'CI gate' });

    new BranchProtection(this, 'main', { requiredChecks: [gate], requiredApprovals: approvals, codeOwnerReviews: true, dismissStaleReviews: true, linearHistory: true, enforceAdmins: true });
    new RepositorySettings(this, {
      actions: { allowed: AllowedActions.selected({ githubOwned: true, patterns: KNOWN_OWNERS.map((owner) => `${owner}/*`) }) },
      merge: { mergeCommit: false, squash: true, rebase: false, deleteBranch: true },
      vulnerabilityAlerts: true,
    });
    this.owners = new CodeOwners(this);
    this.owners.own('*', [`@acme/${team}`]);
    for (const path of ['/.github/', '/.projenrc.ts']) this.owners.own(path, [`@acme/${team}`, '@acme/platform']);

    const dependabot = new Dependabot(this);
    for (const ecosystem of [ci.language === 'go' ? DependabotEcosystem.GOMOD : DependabotEcosystem.NPM, DependabotEcosystem.DOCKER, DependabotEcosystem.GITHUB_ACTIONS]) {
      dependabot.addUpdate(ecosystem, { groups: { [ecosystem.ecosystem]: { patterns: ['*'] } } });
    }
    new StatusBadges(this, 'badges', { workflows: [this.workflow] });
    new DeliveryHandbook(this, 'handbook');
    new WorkflowLinters(this, 'linters');
  }
}
