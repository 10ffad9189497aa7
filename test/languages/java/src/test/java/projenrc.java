import dev.slipway.actions.ActionInput;
import dev.slipway.actions.Checkout;
import dev.slipway.actions.CompositeAction;
import dev.slipway.actions.CompositeOutputOptions;
import dev.slipway.actions.LocalActionProps;
import dev.slipway.actions.LocalActionStepProps;
import dev.slipway.actions.SetupPython;
import dev.slipway.checks.Checks;
import dev.slipway.checks.DeliveryModel;
import dev.slipway.checks.IRule;
import dev.slipway.checks.Violation;
import dev.slipway.core.Duration;
import dev.slipway.core.Severity;
import dev.slipway.delivery.Delivery;
import dev.slipway.expressions.Github;
import dev.slipway.identity.GcpWorkloadIdentity;
import dev.slipway.identity.Trusted;
import dev.slipway.repository.BranchProtection;
import dev.slipway.repository.CiGate;
import dev.slipway.repository.CodeOwners;
import dev.slipway.repository.DeploymentEnvironment;
import dev.slipway.repository.GithubRepository;
import dev.slipway.repository.Reviewer;
import dev.slipway.workflows.DeclaredWorkflows;
import dev.slipway.workflows.Job;
import dev.slipway.workflows.Matrix;
import dev.slipway.workflows.PushTriggerOptions;
import dev.slipway.workflows.RunStep;
import dev.slipway.workflows.RunStepProps;
import dev.slipway.workflows.Runner;
import dev.slipway.workflows.Schedule;
import dev.slipway.workflows.Trigger;
import dev.slipway.workflows.Workflow;
import io.github.cdklabs.projen.Project;
import io.github.cdklabs.projen.ProjectOptions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

public class projenrc {
    /** A job that deploys says where. */
    static class ClearNames implements IRule {
        @Override
        public String getId() {
            return "acme/clear-names";
        }

        @Override
        public Severity getSeverity() {
            return Severity.WARNING;
        }

        @Override
        public String getPage() {
            return "https://wiki.example.com/clear-names";
        }

        @Override
        public List<Violation> check(DeliveryModel model) {
            return DeclaredWorkflows.of(model).stream()
                .flatMap(workflow -> workflow.getJobs().stream())
                .filter(job -> job.getId().equals("deploy"))
                .map(job -> (Violation) Violation.builder()
                    .message("The job '" + job.getId() + "' does not say where it deploys to.")
                    .fix("Call it deploy-<environment>.")
                    .origin(job.getOrigin())
                    .build())
                .toList();
        }
    }

    public static void main(String[] args) {
        Project project = new Project(ProjectOptions.builder().name("shop").build());
        Delivery delivery = new Delivery(project);
        Checks.of(delivery).addRule(new ClearNames());
        if (List.of(args).contains("--start")) {
            return;
        }

        GithubRepository.Builder.create(delivery, "acme/shop").repositoryId(812345678).ownerId(1234567).createdAt("2026-08-03").build();
        DeploymentEnvironment staging = DeploymentEnvironment.Builder.create(delivery, "staging")
            .branches(List.of("main"))
            .reviewers(List.of(Reviewer.team("platform")))
            .waitTimer(Duration.minutes(5))
            .secrets(List.of("DEPLOY_KEY"))
            .build();
        GcpWorkloadIdentity identity = GcpWorkloadIdentity.Builder.create(delivery, "deploy")
            .projectId("acme-staging")
            .projectNumber("123456789012")
            .trustedBy(List.of(Trusted.environment(staging)))
            .build();

        CompositeAction tools = new CompositeAction(delivery, "tools", LocalActionProps.builder()
            .description("Installs Python and the dependencies of the repository.")
            .inputs(Map.of("python-version", ActionInput.builder().description("The version of Python.").defaultValue("3.13").build()))
            .build());
        SetupPython python = SetupPython.Builder.create().pythonVersion(tools.input("python-version")).cache("pip").build();
        tools.use(python);
        tools.run("pip install -r requirements.txt");
        tools.addOutput("cache-hit", python.getCacheHit(), CompositeOutputOptions.builder().description("Whether the cache was used.").build());

        Workflow ci = Workflow.Builder.create(delivery, "ci")
            .name("CI")
            .triggers(List.of(Trigger.push(PushTriggerOptions.builder().branches(List.of("main")).build()), Trigger.pullRequest()))
            .build();
        Matrix matrix = Matrix.Builder.create().failFast(false).build()
            .axis("os", List.of("ubuntu-24.04", "macos-15"))
            .axis("python", List.of("3.13", "3.12", "3.14"));
        Job test = Job.Builder.create(ci, "test").matrix(matrix).runsOn(Runner.fromExpression(matrix.get("os"))).timeout(Duration.minutes(15)).build();
        test.use(new Checkout(), tools.step(LocalActionStepProps.builder().inputs(Map.of("python-version", matrix.get("python"))).build()));
        // Map.of has an order of its own at every start: where it shows in a file, take a map that keeps it.
        Map<String, Object> env = new LinkedHashMap<>();
        env.put("COLUMNS", 120);
        env.put("ZONE", "UTC");
        test.run("pytest --junitxml \"report-" + matrix.get("python").getText() + ".xml\"", RunStepProps.builder().env(env).build());

        Job build = Job.Builder.create(ci, "build").needs(List.of(test)).build();
        RunStep version = RunStep.Builder.create("echo \"number=1.4.$GITHUB_RUN_NUMBER\" >> \"$GITHUB_OUTPUT\"").stepId("version").build();
        build.use(new Checkout(), version);

        Job deploy = Job.Builder.create(ci, "deploy").environment(staging).condition(Github.isBranch("main")).build(); // the warning
        deploy.use(new Checkout(), identity.authenticate());
        deploy.run("./deploy.sh --version " + version.output("number").getText(), RunStepProps.builder().env(Map.of("DEPLOY_KEY", staging.secret("DEPLOY_KEY"))).build());

        CiGate.Builder.create(ci, "ci-gate").guards(List.of(test, build)).build();
        BranchProtection.Builder.create(delivery, "main").codeOwnerReviews(true).build();
        CodeOwners owners = new CodeOwners(delivery);
        owners.own("*", List.of("@acme/developers"));
        owners.own("/.github/", List.of("@acme/platform"));

        if (List.of(args).contains("--mistake")) {
            Workflow nightly = Workflow.Builder.create(delivery, "nightly").triggers(List.of(Trigger.schedule(Schedule.builder().cron("0 2 * * *").build()))).build();
            Job scan = new Job(nightly, "scan");
            scan.run("./scan.sh " + version.output("number").getText()); // the mistake
        }

        if (List.of(args).contains("--object")) {
            test.run("echo " + matrix); // the object
        }

        project.getDefaultTask().exec("mvn --quiet test-compile exec:java -Dexec.mainClass=projenrc -Dexec.classpathScope=test");
        project.synth();
    }
}
