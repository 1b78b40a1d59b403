import { StartFailure } from '../start-failure.ts';
import { announce, complain } from '../terminal.ts';
import { UsageError } from './command.ts';
import { commands } from './commands.ts';

const WRONG_USE = 2;

async function run(name: string, args: readonly string[]): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    complain(`Không có lệnh "${name}": hãy chạy "npm run -s tiendo -- help" để xem các lệnh.`);
    return WRONG_USE;
  }
  try {
    const runCommand = await command.load();
    return await runCommand({ args, environment: process.env, print: announce, tell: complain });
  } catch (error) {
    if (error instanceof UsageError) {
      complain(`${error.message} Cách dùng: npm run -s tiendo -- ${command.usage}`);
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
