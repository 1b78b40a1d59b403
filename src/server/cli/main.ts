import { readConfig } from '../config.ts';
import { StartFailure } from '../start-failure.ts';
import { announce, complain } from '../terminal.ts';
import { UsageError } from './command.ts';
import { commands } from './commands.ts';

const WRONG_USE = 2;

async function run(name: string, args: readonly string[]): Promise<number> {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) {
    complain(`Không có lệnh "${name}": hãy chạy "npm run -s tiendo -- help" để xem các lệnh.`);
    return WRONG_USE;
  }
  const command = await load();
  try {
    return await command.run({ args, config: readConfig(process.env), print: announce, tell: complain });
  } catch (error) {
    if (error instanceof UsageError) {
      complain(`${error.message} Cách dùng: tiendo ${command.usage}`);
      return WRONG_USE;
    }
    const expected = error instanceof StartFailure;
    complain(
      expected ? error.message : `Lỗi của chương trình: ${error instanceof Error ? error.stack : String(error)}`,
    );
    return 1;
  }
}

const [name = 'help', ...args] = process.argv.slice(2);
process.exitCode = await run(name, args);
