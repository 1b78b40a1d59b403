import { readConfig } from '../config.ts';
import type { Config } from '../config.ts';
import { backUp, restore } from '../postgres/index.ts';
import { StartFailure } from '../start-failure.ts';
import { UsageError } from './command.ts';
import type { Given, Run } from './command.ts';

function ownFolder({ environment }: Given): Config {
  const config = readConfig(environment);
  if (config.databaseUrl === undefined) return config;
  throw new StartFailure(
    'Cơ sở dữ liệu ở DATABASE_URL: hãy sao lưu và phục hồi bằng công cụ của máy chủ đó (pg_dump).',
  );
}

function onlyFolder(args: readonly string[]): string {
  const [folder, ...rest] = args;
  if (folder === undefined || rest.length > 0) throw new UsageError('Cần đúng một thư mục.');
  return folder;
}

export const backUpData: Run = async (given) => {
  const folder = onlyFolder(given.args);
  const { files } = await backUp(ownFolder(given).dataFolder, folder, given.tell);
  given.print(`Đã sao lưu ${files.length} tệp vào ${folder}; bản sao có mật khẩu và dữ liệu, hãy giữ kín.`);
  return 0;
};

export const restoreData: Run = async (given) => {
  const folder = onlyFolder(given.args);
  const { dataFolder } = ownFolder(given);
  const { takenAt, files } = restore(folder, dataFolder);
  given.print(`Đã phục hồi ${files.length} tệp (sao lưu lúc ${takenAt}) vào ${dataFolder}: hãy chạy "npm start".`);
  return 0;
};
