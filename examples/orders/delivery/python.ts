import { Checkout, SetupPython } from 'slipway/actions';
import { IStep, RunStep, Step } from 'slipway/workflows';

/** The sources and Python with the pinned tools of the service. */
export class Python implements IStep {
  public toSteps(): Step[] {
    return [
      new Checkout(),
      new SetupPython({ pythonVersion: '3.12', cache: 'pip', cacheDependencyPath: ['requirements*.txt'] }),
      new RunStep('python -m pip install --requirement requirements.txt --requirement requirements-dev.txt', { name: 'Install dependencies' }),
    ];
  }
}
