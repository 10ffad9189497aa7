export { shapeSteps } from './steps';
export { shapeWorkflow } from './workflow';
