import type { UnitReading } from '#contract/workbook.ts';
import { formatDay } from '#domain/calendar.ts';
import { formatPeriod } from '#domain/reporting/period.ts';
import { unpackWorkbooks } from '#formats/workbook/unpack-workbooks.ts';
import { type Context, inReadTransaction } from '../../context.ts';
import { NotFound, Refused } from '../../errors.ts';
import { problemBody } from '../../errors-text/index.ts';
import { sentenceForWorkbook } from '../../errors-text/unreadable-workbook.ts';
import { openOurs, type OurWorkbook, type SentWorkbook, viewReading } from '../read-workbook.ts';
import { loadReport } from '../load-report.ts';
import { loadSheet } from '../sheet.ts';
import { decideStep } from '../step.ts';
import { loadUntouchedSheet } from './untouched-sheet.ts';
import type { UnitReport } from './unit-queries.ts';
import { actingForUnit, findUnitReport } from './unit-of-workbook.ts';
import type { ReportRow } from '../report-queries.ts';

/** What each workbook of many would change, and in whose draft; one that cannot be taken says why and holds up no other. */
export async function readUnitWorkbooks(ctx: Context, sent: SentWorkbook): Promise<UnitReading[]> {
  const unpacked = unpackWorkbooks(sent.name, sent.bytes);
  if (!unpacked.ok)
    throw new Refused('workbook-unreadable', { fileName: sent.name, reason: sentenceForWorkbook(unpacked.code) });
  const readings: UnitReading[] = [];
  for (const file of unpacked.files) readings.push(await readOne(ctx, file));
  return markTwins(readings);
}

async function readOne(ctx: Context, file: SentWorkbook): Promise<UnitReading> {
  try {
    const workbook = openOurs(file);
    const own = workbook.identity.agencyId === ctx.actor.agencyId && workbook.identity.reportId > 0;
    return own ? await readOwn(ctx, file.name, workbook) : await readForUnit(ctx, file.name, workbook);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { title, detail } = problemBody(error.code, error.facts);
    return { fileName: file.name, refusal: { title, detail }, unit: null, reading: null };
  }
}

/** The own agency's workbook goes to its report, whatever kind of form that follows. */
async function readOwn(ctx: Context, fileName: string, workbook: OurWorkbook): Promise<UnitReading> {
  return inReadTransaction(ctx, async (tx) => {
    const report = await loadReport(ctx, tx, workbook.identity.reportId);
    const { agencyId, formId, periodKey } = workbook.identity;
    if (report.agencyId !== agencyId || report.formId !== formId || report.periodKey !== periodKey)
      throw new Refused('workbook-altered', { fileName });
    decideStep(ctx, report, 'save');
    return viewUnit(fileName, report, viewReading(report, await loadSheet(tx, report, 'drafted'), workbook));
  });
}

async function readForUnit(ctx: Context, fileName: string, workbook: OurWorkbook): Promise<UnitReading> {
  const { identity } = workbook;
  const acting = await actingForUnit(ctx, identity, { agency: identity.agencyName, form: identity.formCode });
  return inReadTransaction(acting, async (tx) => {
    const unit = await findUnitReport({ ...acting, joined: tx }, identity);
    if (!unit) throw new NotFound('report-not-found');
    refuseUnopened(ctx, unit);
    decideStep(acting, unit, 'save');
    const sheet = acting === ctx ? await loadSheet(tx, unit, 'drafted') : await loadUntouchedSheet(tx, unit);
    return viewUnit(fileName, unit, viewReading(unit, sheet, workbook));
  });
}

function refuseUnopened({ today }: Context, { period, periodKey }: UnitReport): void {
  if (today < period.startsOn)
    throw new Refused('period-not-open', { period: formatPeriod(periodKey), day: formatDay(period.startsOn) });
}

function viewUnit(fileName: string, report: ReportRow, reading: UnitReading['reading']): UnitReading {
  const { agencyId, agencyName, agencyShortName, formId, formName, periodKey, id } = report;
  const agency = { id: agencyId, name: agencyName, shortName: agencyShortName };
  return { fileName, refusal: null, unit: { agency, formId, formName, periodKey, reportId: id || null }, reading };
}

/** Two files of one unit: nobody knows which is the right one, so neither is taken. */
function markTwins(readings: readonly UnitReading[]): UnitReading[] {
  const placeOf = ({ unit }: UnitReading) => unit && `${unit.agency.id} ${unit.formId} ${unit.periodKey}`;
  return readings.map((reading) => {
    const place = placeOf(reading);
    const twin = place && readings.find((other) => other !== reading && placeOf(other) === place);
    if (!twin) return reading;
    const { title, detail } = problemBody('workbook-unit-twice', {
      agency: reading.unit?.agency.name ?? '',
      other: twin.fileName,
    });
    return { ...reading, refusal: { title, detail }, reading: null };
  });
}
