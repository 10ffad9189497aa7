/** Makes structs of the unions of models, in the assembly alone: TypeScript has the unions, the other languages have what jsii can hand over. */
import { readFileSync, writeFileSync } from 'fs';
import { join } from 'path';
import { Assembly } from '@jsii/spec';
import { joinModels } from './joined-models/joined';
import { unionsIn } from './joined-models/unions';

const ROOT = join(__dirname, '..');
const FILE = join(ROOT, '.jsii');

const assembly = JSON.parse(readFileSync(FILE, 'utf8')) as Assembly;
const made = joinModels(assembly, unionsIn(ROOT));
writeFileSync(FILE, JSON.stringify(assembly, undefined, 2));
console.log(`models: ${made.length} unions are structs for other languages`);
