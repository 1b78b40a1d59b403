import { listAt } from './agency-lists.ts';
import { ancestorsOf, type DraftClause } from './clause-tree.ts';
import { tellsWhose } from './named-by-the-way.ts';
import { lastSentence, type OpeningParagraphs } from './opening-paragraphs.ts';
import { leadOfHeading, readResponsible } from './task-leads.ts';

const CHARGES = /(?:^|\s)(?:giao|đề nghị|yêu cầu|phân công)\s+/giu;

const ISSUES = /ban hành\s+(?:Kế hoạch|Chương trình|Quyết định|Chỉ thị|Nghị quyết|Đề án|kế hoạch|Phương án)/u;

/** Whom the clauses above, or the paragraph that opens a list, name as answering for all below; each read once. */
export class ClauseLeads {
  private readonly ofHeading = new Map<string, readonly string[]>();
  private readonly ofIntroduction = new Map<string, readonly string[]>();

  constructor(private readonly openings: OpeningParagraphs) {}

  above(clause: DraftClause): readonly string[] {
    let byTheWay: readonly string[] = [];
    for (const at of ancestorsOf(clause)) {
      const opened = this.introducedTo(at);
      if (opened.length > 0) return opened;
      const leads = at.parent ? this.named(at.parent) : [];
      if (leads.length === 0) continue;
      if (at.parent === null || !tellsWhose(at.parent.text, readResponsible(at.parent.text))) return leads;
      if (byTheWay.length === 0) byTheWay = leads;
    }
    return byTheWay;
  }

  /** Whether the clause right above is the heading of an agency: "3. Sở Y tế". */
  isBelowAgency({ label, parent }: DraftClause): boolean {
    const heading = parent?.heading ?? null;
    if (label === '' || !parent || heading === null || heading.length > 160) return false;
    return !/yêu cầu|giao\s|đề nghị/iu.test(heading) && this.named(parent).length > 0;
  }

  private named(above: DraftClause): readonly string[] {
    const known = this.ofHeading.get(above.id);
    if (known) return known;
    const leads = leadOfHeading(above.heading ?? above.text.slice(0, 400));
    this.ofHeading.set(above.id, leads);
    return leads;
  }

  /** "…, các cơ quan, đơn vị phối hợp thực hiện các hoạt động sau:" leads the list behind it. */
  private introducedTo(clause: DraftClause): readonly string[] {
    const paragraph = this.openings.of(clause);
    if (!paragraph) return [];
    const known = this.ofIntroduction.get(paragraph.id);
    if (known) return known;
    const sentence = lastSentence(paragraph.text);
    const leads = ISSUES.test(sentence)
      ? []
      : clause.parent === null
        ? chargedAtLast(sentence)
        : readResponsible(sentence).leads;
    this.ofIntroduction.set(paragraph.id, leads);
    return leads;
  }
}

/** "Chủ tịch UBND tỉnh yêu cầu các sở, ban, ngành … thực hiện các nội dung sau:" opens a whole directive. */
function chargedAtLast(text: string): readonly string[] {
  for (const charge of [...text.matchAll(CHARGES)].toReversed()) {
    const list = listAt(text, charge.index + charge[0].length, false);
    if (list) return list.agencies.map(({ name }) => name);
  }
  return [];
}
