import * as contract from '#contract/source-conflicts.ts';
import type { App } from '../../http.ts';
import { chooseSource } from './choose-source.ts';
import { listConflicts } from './list-conflicts.ts';

const PATH = '/api/source-conflicts';

export function registerSourceConflicts(app: App): void {
  app.get(
    PATH,
    { schema: { querystring: contract.SourceConflictsQuery, response: { 200: contract.SourceConflicts } } },
    async ({ ctx, query }) => listConflicts(ctx, query.periodKey),
  );
  app.post(
    `${PATH}/choose`,
    { schema: { body: contract.ChooseSource, response: { 200: contract.SourceConflicts } } },
    async ({ ctx, body }) => {
      await chooseSource(ctx, body);
      return listConflicts(ctx, body.periodKey);
    },
  );
}
