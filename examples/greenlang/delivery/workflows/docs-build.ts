import { Delivery } from 'slipway/delivery';
import { DocsGenerator, DocsSite } from 'slipway/pipelines';
import { DeploymentEnvironment } from 'slipway/repository';
import { Trigger, Workflow } from 'slipway/workflows';

/** GL-20: a pull request builds the documentation and looks at its links; main brings it to GitHub Pages. */
export function declareDocsBuild(delivery: Delivery): DocsSite {
  const paths = ['docs/**', 'mkdocs.yml', '.github/workflows/docs-build.yml'];
  const workflow = new Workflow(delivery, 'docs-build', { name: 'Docs build', triggers: [Trigger.push({ branches: ['main'], paths }), Trigger.pullRequest({ paths })] });
  return new DocsSite(workflow, 'docs', {
    generator: DocsGenerator.mkdocs({ requirements: 'docs/requirements.txt' }),
    environment: new DeploymentEnvironment(delivery, 'github-pages', { branches: ['main'] }),
  });
}
