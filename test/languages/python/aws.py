import sys

if '--import' in sys.argv:
    import aws_cdk  # noqa: F401 -- what loads the package behind it

from slipway.delivery import Delivery
from slipway.identity import AwsAccount, AwsRole, Trusted
from slipway.repository import DeploymentEnvironment, GithubRepository
from slipway.workflows import Job, Trigger, Workflow

delivery = Delivery.standalone()
GithubRepository(delivery, 'acme/app', repository_id=2, owner_id=1, created_at='2026-09-01')
production = DeploymentEnvironment(delivery, 'production', branches=['main'])
account = AwsAccount(delivery, 'main', account_id='123456789012', region='eu-west-1')
role = AwsRole(delivery, 'deploy', account=account, trusted_by=[Trusted.environment(production)])
Job(Workflow(delivery, 'ci', triggers=[Trigger.push(branches=['main'])]), 'deploy', environment=production).use(role.assume())

synthesis = delivery.synth()
errors = [finding for finding in synthesis.findings if str(finding.severity).endswith('ERROR')]
print('\n'.join(f'{finding.id} {finding.fix}' for finding in errors) or '\n'.join(document.path for document in synthesis.documents))
