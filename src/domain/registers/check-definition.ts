import type { RegisterDefinition } from './register-definition.ts';

export const definitionProblems = [
  'code-unusable',
  'name-missing',
  'no-fields',
  'no-states',
  'twice',
  'no-choices',
  'field-unknown',
  'state-unknown',
  'state-unreachable',
  'state-dead-end',
  'nobody-may',
  'pace-months',
] as const;
export type DefinitionProblemCode = (typeof definitionProblems)[number];
export interface DefinitionProblem {
  readonly code: DefinitionProblemCode;
  /** The key of the field, state or action that is wrong. */
  readonly at: string;
}

const CODE = /^[a-z][a-z0-9-]{1,39}$/;

/**
 * Everything that keeps a definition from being used: names twice, steps that lead nowhere, stages that nothing leads to or out of,
 * rules about fields that do not exist. An empty list means that entries can be made by it.
 */
export function checkDefinition(definition: RegisterDefinition): DefinitionProblem[] {
  return [
    ...findHeadProblems(definition),
    ...findTwice(definition.fields.map(({ key }) => key)),
    ...findTwice(definition.states.map(({ key }) => key)),
    ...findTwice(definition.steps.map(({ action, from }) => `${from}/${action}`)),
    ...definition.fields.flatMap(({ key, kind, choices }) =>
      kind === 'choice' && choices.length === 0 ? [problem('no-choices', key)] : [],
    ),
    ...findUnknownFields(definition),
    ...findStateProblems(definition),
    ...definition.steps.flatMap(({ action, by }) => (by.length === 0 ? [problem('nobody-may', action)] : [])),
    ...findPaceProblems(definition),
  ];
}

const problem = (code: DefinitionProblemCode, at: string): DefinitionProblem => ({ code, at });

function findHeadProblems({ code, name, fields, states, enteredBy }: RegisterDefinition): DefinitionProblem[] {
  return [
    ...(CODE.test(code) ? [] : [problem('code-unusable', code)]),
    ...(name.trim() === '' ? [problem('name-missing', code)] : []),
    ...(fields.length === 0 ? [problem('no-fields', code)] : []),
    ...(states.length === 0 ? [problem('no-states', code)] : []),
    ...(enteredBy.length === 0 ? [problem('nobody-may', code)] : []),
  ];
}

function findTwice(keys: readonly string[]): DefinitionProblem[] {
  return [...new Set(keys.filter((key, at) => keys.indexOf(key) !== at))].map((key) => problem('twice', key));
}

function findUnknownFields({ fields, titleField, rules, steps, slow }: RegisterDefinition): DefinitionProblem[] {
  const known = new Set(fields.map(({ key }) => key));
  const named = [
    titleField,
    ...rules.flatMap(({ field, other }) => [field, other]),
    ...steps.flatMap(({ needs }) => needs),
    ...(slow?.milestones.flatMap(({ due, done }) => [due, done]) ?? []),
    ...(slow?.pace ? [slow.pace.planned, slow.pace.spent, slow.pace.month ?? slow.pace.spent] : []),
  ];
  return [...new Set(named)].filter((key) => !known.has(key)).map((key) => problem('field-unknown', key));
}

function findStateProblems({ states, steps, firstState }: RegisterDefinition): DefinitionProblem[] {
  const known = new Set(states.map(({ key }) => key));
  const unknown = [firstState, ...steps.flatMap(({ from, to }) => [from, to])].filter((key) => !known.has(key));
  const reached = reachedFrom(firstState, steps);
  const leaves = new Set(steps.map(({ from }) => from));
  return [
    ...[...new Set(unknown)].map((key) => problem('state-unknown', key)),
    ...states.filter(({ key }) => !reached.has(key)).map(({ key }) => problem('state-unreachable', key)),
    ...states.filter(({ key, ends }) => !ends && !leaves.has(key)).map(({ key }) => problem('state-dead-end', key)),
  ];
}

function reachedFrom(first: string, steps: RegisterDefinition['steps']): ReadonlySet<string> {
  const reached = new Set([first]);
  for (const state of reached) for (const { from, to } of steps) if (from === state) reached.add(to);
  return reached;
}

function findPaceProblems({ slow }: RegisterDefinition): DefinitionProblem[] {
  const months = slow?.pace?.usualPercentByMonth.length ?? 12;
  return months === 12 ? [] : [problem('pace-months', String(months))];
}
