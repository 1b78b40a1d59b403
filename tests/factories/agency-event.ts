import type { AgencyEventRequest } from '#contract/agency-events.ts';
import { applyAgencyEvent, previewAgencyEvent } from '#server/agencies/index.ts';
import type { Context } from '#server/context.ts';

/** Records an event as it is recorded: looked at first, and then as it was shown. */
export async function recordEvent(ctx: Context, event: AgencyEventRequest) {
  const { fingerprint } = await previewAgencyEvent(ctx, event);
  return applyAgencyEvent(ctx, { event, fingerprint, roleIds: [] });
}

/** One agency ends in another from that day on. */
export const aMerger = (agencyId: number, intoId: number, effectiveOn: string): AgencyEventRequest => ({
  kind: 'merge',
  effectiveOn,
  legalBasis: 'Nghị quyết để thử',
  agencyIds: [agencyId],
  into: { agencyId: intoId, details: null },
});
