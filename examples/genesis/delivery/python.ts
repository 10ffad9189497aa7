import { Checkout, SetupPython } from 'slipway/actions';
import { IStep, RunStep, Step } from 'slipway/workflows';

/** The sources and Python with the pinned tools of the service. */
export class Python implements IStep {
  public toSteps(): Step[] {
    return [
      new Checkout(),
      new SetupPython({ pythonVersion: '3.12' }),
      new RunStep('python -m pip install --requirement requirements_infrastructure.txt --requirement requirements_dev.txt', { name: 'Install dependencies' }),
    ];
  }
}
