import { AWS } from './aws/resolve';
import { AZURE } from './azure/resolve';
import { Cloud } from './cloud';
import { EXTERNAL } from './external/resolve';
import { GCP } from './gcp/resolve';

/** In the order in which their principals and files are listed. */
export const CLOUDS: readonly Cloud[] = [AWS, EXTERNAL, GCP, AZURE];
