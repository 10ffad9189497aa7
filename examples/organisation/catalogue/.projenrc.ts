import { Project } from 'projen';
import { Checkout, SetupGo } from 'slipway/actions';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Job, Trigger, Workflow } from 'slipway/workflows';
import { ServiceRepository, VERSIONS } from '../constructs'; // '@acme/delivery'

const project = new Project({ name: 'catalogue' });
const delivery = new Delivery(project);

new ServiceRepository(delivery, 'catalogue', { team: 'shop', language: 'go', jobs: { test: { timeout: Duration.minutes(45) } } });

// Inputs that nobody thought of: half an hour every night.
const nightly = new Workflow(delivery, 'fuzz', { name: 'Fuzzing', triggers: [Trigger.schedule({ cron: '30 2 * * *' }), Trigger.workflowDispatch()], concurrency: { group: 'fuzz' } });
const fuzz = new Job(nightly, 'fuzz', { name: 'Fuzz the parser', timeout: Duration.minutes(40) });
fuzz.use(new Checkout(), new SetupGo({ goVersion: VERSIONS.go }));
fuzz.run('go test -fuzz=FuzzParse -fuzztime=30m ./internal/feed', { name: 'Fuzz' });

project.defaultTask?.exec('tsx .projenrc.ts');
project.synth();
