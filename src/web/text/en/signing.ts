import type { Text } from '../text.tsx';

export const signing: Text['signing'] = {
  capacity: 'Signing as',
  capacities: {
    own: 'In my own post',
    TM: 'TM. on behalf of a body',
    KT: 'KT. for the head',
    TL: 'TL. by order',
    TUQ: 'TUQ. by delegation',
  },
  signedFor: 'For whom (for example: GIÁM ĐỐC)',
  position: 'Position of the signer',
  title: 'Digital signature',
  good: 'The signature is good',
  version: (number) => `version ${number}`,
  by: (name, when) => `signed by ${name} ${when}`,
  issuedBy: (issuer) => `issued by ${issuer}`,
  faults: {
    altered: 'Content or signature changed after signing',
    unreadable: 'The signature cannot be read',
    foreign: 'The issuer of the certificate is not trusted',
    expired: 'The certificate had expired when it signed',
    'not-yet-valid': 'The certificate was not yet valid when it signed',
  },
  locks: {
    'with-the-head': 'Waiting for the head, so nobody edits it. Whoever submitted can recall it.',
    'awaits-signature': 'Approved and waiting for the head to sign, so nobody edits it.',
    'awaits-sending': 'Signed and not sent. To change it, the head has to return it.',
    'handed-in': 'Handed in, so it is not edited. Another figure needs a correction with its reason.',
    'period-closed': 'The period is frozen, so nothing more can be entered.',
  },
};
