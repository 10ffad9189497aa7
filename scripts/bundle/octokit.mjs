// What Slipway takes from Octokit: requests, waiting at rate limits, trying again after failures. `Bottleneck` sets the pace between writes.
import { Octokit as Core } from '@octokit/core';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import Bottleneck from 'bottleneck/light.js';

export { Bottleneck, Core, retry, throttling };
