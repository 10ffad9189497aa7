package main

import (
	"fmt"
	"os"

	"github.com/aws/jsii-runtime-go"
	"github.com/projen/projen-go/projen"
	"github.com/slipway-delivery/slipway-go/slipway/actions"
	"github.com/slipway-delivery/slipway-go/slipway/checks"
	"github.com/slipway-delivery/slipway-go/slipway/core"
	"github.com/slipway-delivery/slipway-go/slipway/delivery"
	"github.com/slipway-delivery/slipway-go/slipway/expressions"
	"github.com/slipway-delivery/slipway-go/slipway/identity"
	"github.com/slipway-delivery/slipway-go/slipway/repository"
	"github.com/slipway-delivery/slipway-go/slipway/workflows"
)

// clearNames wants a job that deploys to say where.
type clearNames struct {
	vague string
}

func (*clearNames) Id() *string             { return jsii.String("acme/clear-names") }
func (*clearNames) Severity() core.Severity { return core.Severity_WARNING }
func (*clearNames) Page() *string           { return jsii.String("https://wiki.example.com/clear-names") }

func (rule *clearNames) Check(model checks.DeliveryModel) *[]*checks.Violation {
	found := []*checks.Violation{}
	for _, workflow := range *workflows.DeclaredWorkflows_Of(model) {
		for _, job := range *workflow.Jobs {
			if *job.Id == rule.vague {
				found = append(found, &checks.Violation{
					Message: jsii.String(fmt.Sprintf("The job '%s' does not say where it deploys to.", *job.Id)),
					Fix:     jsii.String("Call it deploy-<environment>."),
					Origin:  job.Origin,
				})
			}
		}
	}
	return &found
}

func main() {
	defer jsii.Close()
	asked := func(mode string) bool { return len(os.Args) > 1 && os.Args[1] == mode }

	project := projen.NewProject(&projen.ProjectOptions{Name: jsii.String("shop")})
	shop := delivery.NewDelivery(project, nil, nil)
	checks.Checks_Of(shop).AddRule(&clearNames{vague: "deploy"})
	if asked("--start") {
		return
	}

	repository.NewGithubRepository(shop, jsii.String("acme/shop"), &repository.GithubRepositoryProps{
		RepositoryId: jsii.Number(812345678), OwnerId: jsii.Number(1234567), CreatedAt: jsii.String("2026-08-03"),
	})
	staging := repository.NewDeploymentEnvironment(shop, jsii.String("staging"), &repository.DeploymentEnvironmentProps{
		Branches:  jsii.Strings("main"),
		Reviewers: &[]repository.Reviewer{repository.Reviewer_Team(jsii.String("platform"))},
		WaitTimer: core.Duration_Minutes(jsii.Number(5)),
		Secrets:   jsii.Strings("DEPLOY_KEY"),
	})
	cloud := identity.NewGcpWorkloadIdentity(shop, jsii.String("deploy"), &identity.GcpWorkloadIdentityProps{
		ProjectId:     jsii.String("acme-staging"),
		ProjectNumber: jsii.String("123456789012"),
		TrustedBy:     &[]identity.Trusted{identity.Trusted_Environment(staging)},
	})

	tools := actions.NewCompositeAction(shop, jsii.String("tools"), &actions.LocalActionProps{
		Description: jsii.String("Installs Python and the dependencies of the repository."),
		Inputs: &map[string]*actions.ActionInput{
			"python-version": {Description: jsii.String("The version of Python."), DefaultValue: jsii.String("3.13")},
		},
	})
	python := actions.NewSetupPython(&actions.SetupPythonProps{PythonVersion: tools.Input(jsii.String("python-version")), Cache: jsii.String("pip")})
	tools.Use(python)
	tools.Run(jsii.String("pip install -r requirements.txt"), nil)
	tools.AddOutput(jsii.String("cache-hit"), python.CacheHit(), &actions.CompositeOutputOptions{Description: jsii.String("Whether the cache was used.")})

	ci := workflows.NewWorkflow(shop, jsii.String("ci"), &workflows.WorkflowProps{
		Name: jsii.String("CI"),
		Triggers: &[]workflows.Trigger{
			workflows.Trigger_Push(&workflows.PushTriggerOptions{Branches: jsii.Strings("main")}),
			workflows.Trigger_PullRequest(nil),
		},
	})
	matrix := workflows.NewMatrix(&workflows.MatrixProps{FailFast: jsii.Bool(false)}).
		Axis(jsii.String("os"), &[]any{"ubuntu-24.04", "macos-15"}).
		Axis(jsii.String("python"), &[]any{"3.13", "3.12", "3.14"})
	test := workflows.NewJob(ci, jsii.String("test"), &workflows.JobProps{
		Matrix:  matrix,
		RunsOn:  workflows.Runner_FromExpression(matrix.Get(jsii.String("os"))),
		Timeout: core.Duration_Minutes(jsii.Number(15)),
	})
	test.Use(actions.NewCheckout(nil), tools.Step(&actions.LocalActionStepProps{
		Inputs: &map[string]any{"python-version": matrix.Get(jsii.String("python"))},
	}))
	test.Run(jsii.String(fmt.Sprintf(`pytest --junitxml "report-%s.xml"`, *matrix.Get(jsii.String("python")).Text())), &workflows.RunStepProps{
		Env: &map[string]any{"COLUMNS": 120, "ZONE": "UTC"},
	})

	build := workflows.NewJob(ci, jsii.String("build"), &workflows.JobProps{Needs: &[]workflows.BaseJob{test}})
	version := workflows.NewRunStep(jsii.String(`echo "number=1.4.$GITHUB_RUN_NUMBER" >> "$GITHUB_OUTPUT"`), &workflows.RunStepProps{StepId: jsii.String("version")})
	build.Use(actions.NewCheckout(nil), version)

	deploy := workflows.NewJob(ci, jsii.String("deploy"), &workflows.JobProps{Environment: staging, Condition: expressions.Github_IsBranch(jsii.String("main"))})
	deploy.Use(actions.NewCheckout(nil), cloud.Authenticate(nil))
	deploy.Run(jsii.String(fmt.Sprintf("./deploy.sh --version %s", *version.Output(jsii.String("number")).Text())), &workflows.RunStepProps{
		Env: &map[string]any{"DEPLOY_KEY": staging.Secret(jsii.String("DEPLOY_KEY"))},
	})

	repository.NewCiGate(ci, jsii.String("ci-gate"), &repository.CiGateProps{Guards: &[]workflows.BaseJob{test, build}})
	repository.NewBranchProtection(shop, jsii.String("main"), &repository.BranchProtectionProps{CodeOwnerReviews: jsii.Bool(true)})
	owners := repository.NewCodeOwners(shop, nil)
	owners.Own(jsii.String("*"), jsii.Strings("@acme/developers"), nil)
	owners.Own(jsii.String("/.github/"), jsii.Strings("@acme/platform"), nil)

	if asked("--mistake") {
		nightly := workflows.NewWorkflow(shop, jsii.String("nightly"), &workflows.WorkflowProps{
			Triggers: &[]workflows.Trigger{workflows.Trigger_Schedule(&workflows.Schedule{Cron: jsii.String("0 2 * * *")})},
		})
		scan := workflows.NewJob(nightly, jsii.String("scan"), nil)
		scan.Run(jsii.String(fmt.Sprintf("./scan.sh %s", *version.Output(jsii.String("number")).Text())), nil)
	}

	if asked("--object") {
		test.Run(jsii.String(fmt.Sprintf("echo %v", matrix.Get(jsii.String("os")))), nil)
	}

	project.DefaultTask().Exec(jsii.String("go run ."), nil)
	project.Synth()
}
