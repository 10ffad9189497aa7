import { CompositeAction, LocalActionStep, SetupPython } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';

/** Python with the platform's dependencies and one set of tools: the same in every job that needs it. */
export class PythonEnv extends CompositeAction {
  public constructor(delivery: Delivery) {
    super(delivery, 'setup-python-env', {
      name: 'Set up the Python environment',
      description: 'Installs Python, the dependencies of the platform, and the tools of one job.',
      inputs: {
        tools: { description: 'The requirements file that pins the tools.', defaultValue: 'requirements-dev.txt' },
      },
    });
    this.use(new SetupPython({ pythonVersion: '3.12', cache: 'pip', cacheDependencyPath: ['requirements*.txt'] }));
    this.run(`python -m pip install --requirement requirements.txt --requirement ${this.input('tools')}`, { name: 'Install dependencies' });
  }

  /** The step of a job, with the tools that the job needs. */
  public install(tools: string): LocalActionStep {
    return this.step({ inputs: { tools }, name: 'Set up the Python environment' });
  }
}
