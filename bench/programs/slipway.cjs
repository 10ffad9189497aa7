/** Slipway, with every check. Arguments: number of workflows, folder. */
const { Project } = require('projen');
const { Delivery } = require('slipway/delivery');
const { Job, PermissionLevel, Permissions, Trigger, Workflow } = require('slipway/workflows');
const { measured } = require('./measured.cjs');
const { JOBS, STEPS, job, step } = require('./content.cjs');

const READ = Permissions.of({ contents: PermissionLevel.READ });
const [count, outdir] = [Number(process.argv[2]), process.argv[3]];
const stages = {};
const begun = {};
Delivery._listen({
  begin: (stage) => { begun[stage] = performance.now(); },
  end: (stage) => { stages[stage] = Math.round(performance.now() - begun[stage]); },
});

measured(() => {
  const project = new Project({ name: 'bench', outdir });
  const delivery = new Delivery(project);
  for (let i = 0; i < count; i++) {
    const workflow = new Workflow(delivery, `workflow-${i}`, { triggers: [Trigger.push({ branches: ['main'] })] });
    let previous;
    for (let j = 0; j < JOBS; j++) {
      const next = new Job(workflow, job(j), { needs: previous ? [previous] : [] });
      for (let k = 0; k < STEPS; k++) {
        const { name, id, env, run } = step(i, j, k);
        next.run(run, { name, stepId: id, env, permissions: k === 0 ? READ : undefined });
      }
      previous = next;
    }
  }
  project.synth();
}, stages);
