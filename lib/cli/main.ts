#!/usr/bin/env node
import { leave, machine, run } from './';

void run(process.argv.slice(2), machine()).then(leave);
