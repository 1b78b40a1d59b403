import { AssignTask } from '#contract/programme.ts';
import { IdParams } from '#contract/shapes.ts';
import * as contract from '#contract/tasks.ts';
import type { App } from '#server/http.ts';
import { addTask } from './add-task.ts';
import { askExtension } from './ask-extension.ts';
import { decideExtension } from './decide-extension.ts';
import { getTask } from './get-task.ts';
import { giveTaskAnew } from './give-task-anew.ts';
import { listTasks } from './list-tasks.ts';
import { setFollowing } from './set-following.ts';
import { setMilestones } from './set-milestones.ts';
import { takeTaskStep } from './take-task-step.ts';

const aTask = { response: { 200: contract.TaskDetail } };

export function registerFollowUp(app: App): void {
  app.get(
    '/api/tasks',
    { schema: { querystring: contract.TaskWish, response: { 200: contract.TaskList } } },
    async ({ ctx, query }) => listTasks(ctx, query),
  );
  app.post(
    '/api/tasks',
    { schema: { body: contract.AddTask, response: { 201: contract.TaskDetail } } },
    async ({ ctx, body }, reply) => reply.code(201).send(await addTask(ctx, body)),
  );
  app.get('/api/tasks/:id', { schema: { params: IdParams, ...aTask } }, async ({ ctx, params }) =>
    getTask(ctx, params.id),
  );
  app.post(
    '/api/tasks/:id/steps',
    { schema: { params: IdParams, body: contract.TakeTaskStep, ...aTask } },
    async ({ ctx, params, body }) => takeTaskStep(ctx, params.id, body),
  );
  app.put(
    '/api/tasks/:id/milestones',
    { schema: { params: IdParams, body: contract.SetMilestones, ...aTask } },
    async ({ ctx, params, body }) => setMilestones(ctx, params.id, body),
  );
  app.put(
    '/api/tasks/:id/following',
    { schema: { params: IdParams, body: contract.SetFollowing, ...aTask } },
    async ({ ctx, params, body }) => setFollowing(ctx, params.id, body),
  );
  app.put(
    '/api/tasks/:id/lead',
    { schema: { params: IdParams, body: AssignTask, ...aTask } },
    async ({ ctx, params, body }) => giveTaskAnew(ctx, params.id, body),
  );
  registerExtensions(app);
}

function registerExtensions(app: App): void {
  app.post(
    '/api/tasks/:id/extensions',
    { schema: { params: IdParams, body: contract.AskExtension, ...aTask } },
    async ({ ctx, params, body }) => askExtension(ctx, params.id, body),
  );
  app.post(
    '/api/tasks/:id/extensions/decision',
    { schema: { params: IdParams, body: contract.DecideExtension, ...aTask } },
    async ({ ctx, params, body }) => decideExtension(ctx, params.id, body),
  );
}
