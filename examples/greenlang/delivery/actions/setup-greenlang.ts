import { Checkout, CompositeAction, SetupPython } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Expression } from 'slipway/expressions';
import { ActionSetup } from 'slipway/pipelines';
import { IStep } from 'slipway/workflows';

/** GL-1: Python with the platform in it, the same in every job. It stands behind the checkout, in which GitHub finds it. */
export class SetupGreenlang extends CompositeAction {
  public constructor(delivery: Delivery) {
    super(delivery, 'setup-greenlang', {
      name: 'Set up GreenLang',
      description: 'Installs Python and GreenLang with the extras that a job needs.',
      inputs: {
        'python-version': { description: 'The version of Python.', defaultValue: '3.11' },
        'install-extras': { description: 'Extras of the package, with commas between them.', defaultValue: 'test,dev' },
        'cache': { description: 'Whether downloads are restored. Not where something is published.', defaultValue: 'true' },
      },
    });
    const python = new SetupPython({ pythonVersion: this.input('python-version'), cache: Expression.choose(this.input('cache').equalTo('true'), 'pip', ''), cacheDependencyPath: ['pyproject.toml', 'constraints.txt'] });
    this.use(python);
    this.run('python -m pip install --disable-pip-version-check --constraint constraints.txt --editable ".[$EXTRAS]"', { name: 'Install GreenLang', env: { EXTRAS: this.input('install-extras') } });
    const version = this.run(`
      version=$(python -c 'import importlib.metadata as m; print(m.version("greenlang"))')
      echo "GreenLang $version on $(python --version)"
      echo "version=$version" >> "$GITHUB_OUTPUT"
    `, { name: 'Show what is installed' });
    this.addOutput('python-path', python.pythonPath, { description: 'Where Python is.' });
    this.addOutput('greenlang-version', version.output('version'), { description: 'The version of GreenLang that is installed.' });
  }

  /** What stands at the beginning of the jobs of a pipeline: the checkout, and this. */
  public get beginning(): ActionSetup {
    return new ActionSetup(this, { name: 'Set up GreenLang', versionInput: 'python-version', cacheInput: 'cache' });
  }

  /** The same for a job of one's own. */
  public steps(inputs: { [name: string]: string | boolean } = {}): IStep[] {
    return [new Checkout(), this.step({ name: 'Set up GreenLang', inputs })];
  }
}
