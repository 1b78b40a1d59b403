import { type Canonical, canonicalText } from '#domain/canonical-text.ts';
import type { Decimal } from '#domain/decimal.ts';
import type { Standing } from '#domain/reporting/snapshot.ts';
import type { Completeness } from './combine-leaves.ts';

export interface FrozenLeaf {
  readonly reportVersionId: number;
  readonly agencyId: number;
  readonly value: Decimal;
  readonly used: boolean;
}

export interface FrozenFigure {
  readonly targetId: number;
  readonly value: Decimal | null;
  readonly standing: Standing | null;
  readonly completeness: Completeness;
  readonly expectedSources: number;
  readonly receivedSources: number;
  readonly lateSources: number;
  readonly contradictions: readonly { readonly code: string; readonly figures: Readonly<Record<string, string>> }[];
  readonly leaves: readonly FrozenLeaf[];
  /** The choice between sources that the figure rests on. */
  readonly choiceId: number | null;
}

/** A quarter as the consolidating agency froze it. */
export interface FrozenContent {
  readonly programmeId: number;
  readonly periodKey: string;
  readonly number: number;
  readonly frozenBy: number;
  readonly frozenAt: string;
  readonly remark: string | null;
  readonly figures: readonly FrozenFigure[];
}

/** The text whose SHA-256 is kept with a frozen consolidation; figures and leaves stand in one order, however they were read. */
export function frozenContentText(content: FrozenContent): string {
  const { programmeId, periodKey, number, frozenBy, frozenAt, remark } = content;
  const inOrder = [...content.figures].sort((a, b) => a.targetId - b.targetId);
  return canonicalText({
    programmeId,
    periodKey,
    number,
    frozenBy,
    frozenAt,
    remark,
    figures: inOrder.map(canonicalFigure),
  });
}

/** What is hashed is named here: what else a row carries does not count. */
function canonicalFigure(figure: FrozenFigure): Canonical {
  const { targetId, value, standing, completeness, expectedSources, receivedSources, lateSources, choiceId } = figure;
  const leaves = [...figure.leaves].sort((a, b) => a.reportVersionId - b.reportVersionId);
  return {
    targetId,
    value,
    standing,
    completeness,
    expectedSources,
    receivedSources,
    lateSources,
    ...(choiceId === null ? {} : { choiceId }),
    contradictions: figure.contradictions.map(({ code, figures }) => ({ code, figures: { ...figures } })),
    leaves: leaves.map(({ reportVersionId, agencyId, value: leaf, used }) => ({
      reportVersionId,
      agencyId,
      value: leaf,
      used,
    })),
  };
}
