import type { consolidation as vi } from '../vi/consolidation.ts';

export const consolidation: typeof vi = {
  title: (period) => `Consolidation of ${period}`,
  lead: (dueDay) => `The province's table from the reports in force. Due on ${dueDay}.`,
  caption: (period) => `Consolidated figures of ${period} by target`,
  computed: (time) => `Computed at ${time}`,
  summary: (complete, all) => `${complete}/${all} targets complete`,
  columns: {
    value: (period) => period,
    completeness: 'Sources',
    exceptions: 'To know',
  },
  noGroup: 'Other targets',
  filters: {
    aria: 'Filter by what needs care',
    all: 'All',
    missing: 'Missing',
    partial: 'Sources missing',
    contradictory: 'Contradictory',
    late: 'Late',
    changed: 'Changed after the freeze',
  },
  completeness: {
    complete: 'Complete',
    partial: (received, expected) => `${received}/${expected} sources`,
    missing: 'Missing',
    'not-due': 'Not owed yet',
  },
  missingValue: 'missing',
  waitingFor: (agencies) => `Waiting for ${agencies}`,
  late: (count) => (count === 1 ? 'A source came late' : `${count} sources came late`),
  noLead: 'No lead agency named',
  originLabel: (target, value) => `${target}: ${value}, see its origin`,
  empty: 'The programme has no targets yet. Once the decision is confirmed, the table appears here.',
  noneOfFilter: 'No target is in this group.',
  noProgramme: 'There is no programme yet. The programme officer brings the decision in first.',
  noneSee: 'The consolidating agency, leaders and programme officers see the consolidated table.',
  freeze: {
    act: (period) => `Freeze ${period}`,
    title: (period) => `Freeze the figures of ${period}`,
    says: 'The table is kept as it is with its hash and shown to the leaders. From then on only a correction with its reason changes a figure; the frozen table stays.',
    exceptions: (count) => `${count} things are not in order and go with the frozen table:`,
    remark: 'Remark of the consolidating agency',
    remarkHint: 'Say why it is frozen although something is missing or contradictory, and when it will be mended.',
    remarkMissing: 'Something is not in order, so a remark is needed.',
    missing: (target, agencies) => `${target}: missing${agencies ? `, waiting for ${agencies}` : ''}`,
    done: 'The consolidation is frozen.',
  },
  frozen: {
    banner: (period, number) => `${period} is frozen, number ${number}`,
    by: (who, when) => `frozen by ${who} ${when}`,
    hash: 'Hash',
    remark: (text) => `Remark: “${text}”`,
  },
  changed: {
    title: (count) => `${count} figures changed after the freeze`,
    says: 'The table below is still the frozen one. Reopen to consolidate again with the corrections.',
    line: (target, was, now) => `${target}: ${was} → ${now}`,
  },
  reopen: {
    act: 'Reopen…',
    title: 'Reopen for the next consolidation',
    says: 'The frozen table stays. The next one is computed from the reports in force and has to be frozen again.',
    reason: 'Reason for reopening',
    reasonMissing: 'Write the reason for reopening.',
    done: 'The next consolidation is open.',
  },
  contradictions: {
    'part-over-whole': {
      title: (target) => `${target}: the part exceeds its whole`,
      says: (figure) =>
        `The part is ${figure('part')}, the whole only ${figure('whole')}. A part cannot be more than its whole.`,
    },
    'sources-differ': {
      title: (target) => `${target}: two agencies give two figures`,
      says: (figure) =>
        `The lead agency gives ${figure('value')}, ${figure('agency')} gives ${figure('other')}. The table takes the lead agency's.`,
    },
    'cumulative-falls': {
      title: (target) => `${target}: a cumulative figure falls`,
      says: (figure) =>
        `Last period ${figure('previous')}, now ${figure('value')}. A cumulative figure cannot fall; perhaps the quarter alone was entered.`,
    },
    'ratio-differs': {
      title: (target) => `${target}: share and count do not agree`,
      says: (figure) =>
        `${figure('count')}/${figure('of')} is ${figure('computed')}%, the report says ${figure('share')}%.`,
    },
    'percent-out-of-range': {
      title: (target) => `${target}: outside what is possible`,
      says: (figure) => `It says ${figure('value')}, but only 0 to ${figure('limit')} is possible.`,
    },
    'choice-reopened': {
      title: (target) => `${target}: a source was corrected after the choice`,
      says: (_figure) =>
        'A source was corrected after somebody chose, so the rule decides again. See and choose on the page of differing sources.',
    },
    'source-returned': {
      title: (target) => `${target}: its source has been returned`,
      says: (figure) =>
        `The report of ${figure('agency')} was returned and not handed in again; the table shows the figure of the version before.`,
    },
    other: {
      title: (target) => `${target}: figures to look at`,
      says: () => 'The figures do not agree. See the origin of each.',
    },
  },
  lineage: {
    title: 'Where this figure comes from',
    province: "The province's figure",
    operator: {
      lead: 'taken from the lead agency',
      sum: 'sum of the agencies',
      none: 'not consolidated from reports',
      other: 'consolidated from reports',
    },
    consolidatedFrozen: (number, when) => `consolidation ${number}, frozen ${when}`,
    consolidatedOpen: (number) => `consolidation ${number}, not frozen`,
    by: (who) => `frozen by ${who}`,
    matches: 'Computed again from its sources: equal to the digit',
    differs: (recomputed) =>
      `Computed again it is ${recomputed}: not equal. It changed after the freeze, or the chain is broken.`,
    noLeaves: 'No report gives this figure for the period.',
    leaf: (agency) => `Figure of ${agency}`,
    unused: 'not counted, for comparison only',
    version: (number) => `Report, version ${number}`,
    submitted: (who, when) => `submitted by ${who} ${when}`,
    approved: (who, when) => `approved by ${who} ${when}`,
    notApproved: 'not approved yet',
    hash: 'Hash of the version',
    note: (text) => `Note: “${text}”`,
    earlier: 'Earlier versions',
    earlierLine: (number, value) => `Version ${number}: ${value}`,
    changedBecause: (reason) => `changed because: “${reason}”`,
    openVersion: (number) => `Open version ${number}`,
    close: 'Close',
  },
};
