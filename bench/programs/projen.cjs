/** projen's own workflows, which check nothing. Arguments: number of workflows, folder. */
const { Project, github } = require('projen');
const { measured } = require('./measured.cjs');
const { JOBS, STEPS, job, step } = require('./content.cjs');

const [count, outdir] = [Number(process.argv[2]), process.argv[3]];

measured(() => {
  const project = new Project({ name: 'bench', outdir });
  const gh = new github.GitHub(project, { mergify: false });
  for (let i = 0; i < count; i++) {
    const workflow = new github.GithubWorkflow(gh, `workflow-${i}`);
    workflow.on({ push: { branches: ['main'] } });
    for (let j = 0; j < JOBS; j++) {
      workflow.addJob(job(j), {
        runsOn: ['ubuntu-latest'],
        permissions: { contents: 'read' },
        needs: j > 0 ? [job(j - 1)] : [],
        timeoutMinutes: 30,
        steps: Array.from({ length: STEPS }, (_, k) => step(i, j, k)),
      });
    }
  }
  project.synth();
});
