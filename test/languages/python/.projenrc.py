import sys

import jsii
from projen import Project
from slipway.actions import ActionInput, Checkout, CompositeAction, SetupPython
from slipway.checks import Checks, IRule, Violation
from slipway.core import Duration, Severity
from slipway.delivery import Delivery
from slipway.expressions import Github
from slipway.identity import GcpWorkloadIdentity, Trusted
from slipway.repository import BranchProtection, CiGate, CodeOwners, DeploymentEnvironment, GithubRepository, Reviewer
from slipway.workflows import DeclaredWorkflows, Job, Matrix, RunStep, Runner, Schedule, Trigger, Workflow


@jsii.implements(IRule)
class ClearNames:
    """A job that deploys says where."""

    @property
    def id(self):
        return 'acme/clear-names'

    @property
    def severity(self):
        return Severity.WARNING

    @property
    def page(self):
        return 'https://wiki.example.com/clear-names'

    def check(self, model):
        return [
            Violation(message=f"The job '{job.id}' does not say where it deploys to.", fix='Call it deploy-<environment>.', origin=job.origin)
            for workflow in DeclaredWorkflows.of(model)
            for job in workflow.jobs
            if job.id == 'deploy'
        ]


project = Project(name='shop')
delivery = Delivery(project)
Checks.of(delivery).add_rule(ClearNames())
if '--start' in sys.argv:
    sys.exit()

GithubRepository(delivery, 'acme/shop', repository_id=812345678, owner_id=1234567, created_at='2026-08-03')
staging = DeploymentEnvironment(
    delivery,
    'staging',
    branches=['main'],
    reviewers=[Reviewer.team('platform')],
    wait_timer=Duration.minutes(5),
    secrets=['DEPLOY_KEY'],
)
identity = GcpWorkloadIdentity(
    delivery,
    'deploy',
    project_id='acme-staging',
    project_number='123456789012',
    trusted_by=[Trusted.environment(staging)],
)

tools = CompositeAction(
    delivery,
    'tools',
    description='Installs Python and the dependencies of the repository.',
    inputs={'python-version': ActionInput(description='The version of Python.', default_value='3.13')},
)
python = SetupPython(python_version=tools.input('python-version'), cache='pip')
tools.use(python)
tools.run('pip install -r requirements.txt')
tools.add_output('cache-hit', python.cache_hit, description='Whether the cache was used.')

ci = Workflow(delivery, 'ci', name='CI', triggers=[Trigger.push(branches=['main']), Trigger.pull_request()])
matrix = Matrix(fail_fast=False).axis('os', ['ubuntu-24.04', 'macos-15']).axis('python', ['3.13', '3.12', '3.14'])
test = Job(ci, 'test', matrix=matrix, runs_on=Runner.from_expression(matrix.get('os')), timeout=Duration.minutes(15))
test.use(Checkout(), tools.step(inputs={'python-version': matrix.get('python')}))
test.run(f'pytest --junitxml "report-{matrix.get("python").text}.xml"', env={'COLUMNS': 120, 'ZONE': 'UTC'})

build = Job(ci, 'build', needs=[test])
version = RunStep('echo "number=1.4.$GITHUB_RUN_NUMBER" >> "$GITHUB_OUTPUT"', step_id='version')
build.use(Checkout(), version)

deploy = Job(ci, 'deploy', environment=staging, condition=Github.is_branch('main'))  # the warning
deploy.use(Checkout(), identity.authenticate())
deploy.run(f'./deploy.sh --version {version.output("number").text}', env={'DEPLOY_KEY': staging.secret('DEPLOY_KEY')})

CiGate(ci, 'ci-gate', guards=[test, build])
BranchProtection(delivery, 'main', code_owner_reviews=True)
owners = CodeOwners(delivery)
owners.own('*', ['@acme/developers'])
owners.own('/.github/', ['@acme/platform'])

if '--mistake' in sys.argv:
    nightly = Workflow(delivery, 'nightly', triggers=[Trigger.schedule(Schedule(cron='0 2 * * *'))])
    scan = Job(nightly, 'scan')
    scan.run(f'./scan.sh {version.output("number").text}')  # the mistake

if '--object' in sys.argv:
    test.run(f'echo {matrix.get("os")}')  # the object

project.default_task.exec('python .projenrc.py')
project.synth()
