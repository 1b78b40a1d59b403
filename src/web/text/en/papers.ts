import type { papers as vi } from '../vi/papers.ts';

export const papers: typeof vi = {
  pdf: 'PDF',
  signedPdf: 'Signed PDF',
  word: 'Word',
  paperGood: 'Signed PDF: good and intact',
  paperBad: (fault) => `Signed PDF: ${fault}`,
  check: 'Check a signed PDF',
  elsewhere: 'Sign with a token or a remote service',
  steps: {
    lead: 'Signing elsewhere takes three steps. The key never leaves its device; only the signature comes back.',
    certificate: '1. Choose the file of your certificate (.cer, .crt, .pem)',
    choose: 'Choose certificate',
    chosen: (name) => `Chosen: ${name}`,
    prepare: '2. Prepare',
    download: 'Download what is to be signed',
    digests: 'SHA-256 digests to sign',
    figures: 'Figures',
    paper: 'PDF',
    until: 'Send the signature within 15 minutes of preparing.',
    answer: '3. Choose the file that the signing tool gave back (.json)',
    chooseAnswer: 'Choose signature file',
    badAnswer: 'This file lacks “signature” and “paperSignature”. Choose the file that the signing tool gave back.',
    sign: 'Send signature',
  },
};
