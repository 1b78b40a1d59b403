import type { Text } from '../text.tsx';

export const reportActs: Text['reporting']['actions'] = {
  submit: 'Submit',
  approve: 'Approve and hand in',
  sign: 'Sign…',
  send: 'Send',
  receive: 'Receive, check signature',
  reopen: 'Reopen…',
  return: 'Return…',
  recall: 'Recall',
  accept: 'Accept',
  correct: 'Make a correction…',
  save: 'Save',
  cancel: 'Later',
  pending: 'Sending…',
  reason: 'Reason',
  reasonHint: 'Name the cell, the figure and what to mend. It is read word for word.',
  reasonMissing: 'Write the reason, so that it is known what to mend.',
  confirmTitle: {
    save: 'Save the draft',
    submit: 'Submit to the head',
    approve: 'Approve and hand in the report',
    sign: 'Sign the report',
    send: 'Send the signed report',
    receive: 'Receive the signed report',
    reopen: 'Reopen by decision',
    return: 'Return the report',
    recall: 'Recall it to go on writing',
    accept: 'Accept the report',
    correct: 'Make a correction',
  },
  confirm: {
    save: () => '',
    submit: (period, agency) =>
      `The figures of ${period} are frozen as a version and go to the head of ${agency}. Nobody edits them meanwhile; whoever submitted can recall.`,
    approve: (period, agency) =>
      `The report for ${period} of ${agency} is handed in at once and its figures count for the province; later changes need a correction with its reason.`,
    sign: (period, agency) =>
      `The digital signature is put on the exact text of the submitted version of the report for ${period}, ${agency}.`,
    send: (period, agency) =>
      `The report for ${period} of ${agency} is handed in at once, together with its signature.`,
    receive: (period, agency) =>
      `The signature of the report for ${period}, ${agency}, is checked again now: content, issuer, validity.`,
    reopen: (period, agency) =>
      `The report for ${period} of ${agency} is opened for a new version. Give the number and day of the decision. The version in force stays until then.`,
    return: (period, agency) =>
      `The report for ${period} goes back to its writer at ${agency} with the reason below. The submitted version is kept.`,
    recall: (period, agency) =>
      `The report for ${period} of ${agency} leaves the head's desk and becomes a draft again.`,
    accept: (period, agency) => `The report for ${period} of ${agency} is recorded as fit for consolidation.`,
    correct: (period, agency) =>
      `A new draft of the report for ${period} of ${agency} is opened. The version in force stays until the correction is approved.`,
  },
  done: {
    save: 'Saved.',
    submit: 'Submitted to the head.',
    approve: 'Approved and handed in.',
    sign: 'Signed.',
    send: 'Sent.',
    receive: 'Received; the signature is good.',
    reopen: 'Reopened.',
    return: 'Returned with the reason.',
    recall: 'Recalled to draft.',
    accept: 'Accepted.',
    correct: 'Correction opened.',
  },
  unsavedFirst: 'Some cells are not saved. Wait for the connection, then submit.',
  conflictFirst: 'Two people edited some cells. Choose the right figures, then submit.',
  unreadableFirst: 'Some cells are no figures. Mend them, then submit.',
};
