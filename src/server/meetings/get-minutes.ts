import type { MeetingView } from '#contract/meetings.ts';
import { formatDay } from '#domain/calendar.ts';
import { layOut } from '#domain/documents/official/lay-out.ts';
import { composeMinutes, type MinutedItem } from '#domain/meetings/compose-minutes.ts';
import { writeDocx } from '#formats/official-document/write-docx.ts';
import { findAgencyOfFunction } from '#server/agencies/index.ts';
import { type Context, inReadTransaction } from '#server/context.ts';
import { NotFound } from '#server/errors.ts';
import { findLetterhead } from '#server/reporting/index.ts';
import type { SentFile } from '#server/send-file.ts';
import { viewMeeting } from './view-meeting.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const NAMES = { minutes: 'Biên bản (dự thảo)', notice: 'Thông báo kết luận (dự thảo)' } as const;

function itemsOf({ agenda, directiveList }: MeetingView): MinutedItem[] {
  return agenda.map((item) => ({
    ...item,
    agencyName: item.agency?.name ?? null,
    directives: directiveList
      .filter(({ itemId, state }) => itemId === item.id && state !== 'withdrawn')
      .map(({ words, lead, dueOn }) => ({ words, leadName: lead?.name ?? null, dueOn })),
  }));
}

/** A draft of the minutes or of the conclusion notice in Word, in the official layout, from what was taken down. */
export async function getMinutes(ctx: Context, id: number, type: 'minutes' | 'notice'): Promise<SentFile> {
  return inReadTransaction(ctx, async (tx) => {
    const meeting = await viewMeeting(ctx, tx, id);
    const officeId = await findAgencyOfFunction(tx, ctx.actor.provinceId, 'programme-office', ctx.today);
    const office = officeId === null ? undefined : await findLetterhead(tx, officeId, ctx.today);
    if (!office) throw new NotFound();
    const document = layOut(composeMinutes({ ...meeting, items: itemsOf(meeting) }, office, type));
    const bytes = writeDocx({ document, madeAt: ctx.now, keywords: [] });
    const name = `${NAMES[type]} ${meeting.title} ${formatDay(meeting.heldOn)}`.replace(/[\\/:*?"<>|]/gu, '-');
    return { fileName: `${name.slice(0, 150)}.docx`, mediaType: DOCX, bytes: Buffer.from(bytes) };
  });
}
