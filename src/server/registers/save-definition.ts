import type { RegisterView, SaveDefinition } from '#contract/registers.ts';
import { hasRole } from '#domain/agencies/role.ts';
import { checkDefinition, type DefinitionProblemCode } from '#domain/registers/check-definition.ts';
import { recordAudit } from '#server/audit/index.ts';
import { type Context, inTransaction } from '#server/context.ts';
import { Conflict, Refused } from '#server/errors.ts';
import { insertDefinition, listKeptDefinitions } from './definition-queries.ts';
import { getRegister } from './get-register.ts';
import { shippedDefinitions } from './shipped-definitions.ts';

const sentences: Readonly<Record<DefinitionProblemCode, (at: string) => string>> = {
  'code-unusable': (at) => `Mã sổ “${at}” chỉ được gồm chữ thường không dấu, số và dấu gạch nối.`,
  'name-missing': () => 'Cần đặt tên sổ.',
  'no-fields': () => 'Sổ cần ít nhất một mục.',
  'no-states': () => 'Sổ cần ít nhất một bước.',
  twice: (at) => `“${at}” có hai lần.`,
  'no-choices': (at) => `Mục “${at}” cần danh sách lựa chọn.`,
  'field-unknown': (at) => `Có chỗ nhắc đến mục “${at}” mà sổ không có.`,
  'state-unknown': (at) => `Có chỗ nhắc đến bước “${at}” mà sổ không có.`,
  'state-unreachable': (at) => `Không có đường nào đi đến bước “${at}”.`,
  'state-dead-end': (at) => `Bước “${at}” không kết thúc mà cũng không đi tiếp được.`,
  'nobody-may': (at) => `Chưa có vai trò nào được làm việc “${at}”.`,
  'pace-months': () => 'Nhịp giải ngân cần đủ 12 tháng.',
};

/** A register of one's own, or the next version of one; entries already made keep the version that they follow. */
export async function saveDefinition(ctx: Context, { basedOn, definition }: SaveDefinition): Promise<RegisterView> {
  if (!hasRole(ctx.actor, 'programme-officer')) throw new Refused('not-your-role');
  const told = checkDefinition(definition).map(({ code, at }) => ({ path: at, code, message: sentences[code](at) }));
  if (told.length > 0) {
    throw new Refused('register-definition-wrong', { what: told.map(({ message }) => message).join(' ') }, told);
  }
  const { provinceId, personId } = ctx.actor;
  return inTransaction(ctx, async (tx) => {
    const kept = (await listKeptDefinitions(tx, provinceId, null)).filter(({ code }) => code === definition.code);
    const newest = kept.at(-1)?.version ?? (shippedDefinitions.has(definition.code) ? 1 : 0);
    if (newest !== basedOn) throw new Conflict();
    const made = { provinceId, personId, code: definition.code, version: newest + 1, at: ctx.now, content: definition };
    const id = await insertDefinition(tx, made);
    if (id === 0) throw new Conflict();
    const detail = `Lập sổ “${definition.name}”, phiên bản ${newest + 1}, hiệu lực ${definition.effectiveOn}`;
    await recordAudit(ctx, tx, { action: 'register.defined', subjectKind: 'register', subjectId: id, detail });
    return getRegister(
      { ...ctx, joined: tx, today: definition.effectiveOn > ctx.today ? definition.effectiveOn : ctx.today },
      definition.code,
      {},
    );
  });
}
