import { expectArgument, kinds } from '../../core/inside';
import { Expression } from '../expression';

/**
 * The `job` context: the running job. Steps only.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#job-context
 */
export class JobContext {
  /** The id of the check run of this job. */
  public static readonly checkRunId = Expression._path('job.check_run_id');
  /** The id of the job container. */
  public static readonly containerId = Expression._path('job.container.id');
  /** The network of the job container. */
  public static readonly containerNetwork = Expression._path('job.container.network');
  /** `success`, `failure` or `cancelled`, as things stand. */
  public static readonly status = Expression._path('job.status');
  /** The ref path of the file that declares the job; in a reusable workflow, of the called file. */
  public static readonly workflowRef = Expression._path('job.workflow_ref');
  /** The commit of the file that declares the job. */
  public static readonly workflowSha = Expression._path('job.workflow_sha');
  /** The repository of the file that declares the job. */
  public static readonly workflowRepository = Expression._path('job.workflow_repository');
  /** The path of the file that declares the job. */
  public static readonly workflowFilePath = Expression._path('job.workflow_file_path');

  /**
   * The host port that a port of a service container is reached on.
   *
   * @param service the key of the service
   * @param port the port inside the container
   */
  public static servicePort(service: string, port: number): Expression {
    expectArgument('JobContext.servicePort', service, kinds.text, 'the service');
    expectArgument('JobContext.servicePort', port, kinds.amount, 'the port', service);
    return Expression._path('job.services').property(service).property('ports').property(String(port));
  }
}
