import { gate } from './gate';
import { runnerOf } from '../common/runner';

if (!gate(process.env, process.env.GITHUB_WORKSPACE ?? process.cwd(), runnerOf(process.env))) process.exitCode = 1;
