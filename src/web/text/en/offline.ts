import type { offline as offlineInVietnamese } from '../vi/offline.ts';

export const offline: typeof offlineInVietnamese = {
  behind: (time) => `Offline; figures as of ${time}.`,
  behindHint:
    'A report being written still opens, takes figures and checks them; they are kept on this machine and sent when the line is back. Submitting, approving and signing need the line.',
  waiting: (count) => `${count} report(s) have figures that are not sent yet and are kept on this machine.`,
  sent: (count) => `Sent what was typed offline in ${count} report(s).`,
  toSettle: 'What was typed offline could not be sent and needs you:',
  openReport: (id) => `Open report ${id}`,
  newVersion: 'There is a new version of the program.',
  newVersionHint: 'It is used from the next opening on; what is being typed is kept.',
  takeUp: 'Use the new version now',
  keptTitle: (count) => `${count} cell(s) typed on this machine were never sent.`,
  keptHint: (status) =>
    `The report is now “${status}” and takes no changes. The figures below are kept on this machine; to use them, ask for the report to be returned or begin a correction, and the sheet opens with them.`,
  keptColumns: { line: 'Line', mine: 'Typed on this machine', theirs: 'In the report' },
  empty: 'empty',
  discard: 'Discard these figures',
};
