import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RegisterDefinitionContent } from '#contract/registers.ts';
import { registersFolder } from '#server/program-folder.ts';

/** The registers that come with the software, each a file of data. */
export const shippedDefinitions: ReadonlyMap<string, RegisterDefinitionContent> = new Map(
  readdirSync(registersFolder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => RegisterDefinitionContent.parse(JSON.parse(readFileSync(join(registersFolder, name), 'utf8'))))
    .map((definition) => [definition.code, definition]),
);
