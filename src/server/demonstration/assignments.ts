/**
 * Who leads which target. The decision's Annex II, which says so, is not in the received text: this is an assignment made up
 * for the demonstration, among the ten bodies that Article 2.2 names.
 */
export interface TargetAssignment {
  readonly number: string;
  readonly lead: string;
  readonly cooperating: readonly string[];
  readonly leader: 'chutich' | 'phochutich';
}

export const targetAssignments: readonly TargetAssignment[] = [
  { number: '1', lead: 'so-khdt', cooperating: ['cuc-thong-ke'], leader: 'chutich' },
  { number: '2', lead: 'so-khdt', cooperating: ['cuc-thong-ke', 'bql-kkt'], leader: 'chutich' },
  { number: '3', lead: 'so-tai-chinh', cooperating: ['cuc-thue', 'kho-bac'], leader: 'chutich' },
  { number: '4', lead: 'so-nnptnt', cooperating: ['so-tnmt'], leader: 'phochutich' },
  { number: '5', lead: 'so-ldtbxh', cooperating: ['ban-dan-toc'], leader: 'phochutich' },
  { number: '6', lead: 'so-ldtbxh', cooperating: ['so-gddt'], leader: 'phochutich' },
  { number: '7', lead: 'so-ldtbxh', cooperating: ['bql-kkt'], leader: 'phochutich' },
  { number: '8', lead: 'so-y-te', cooperating: [], leader: 'phochutich' },
  { number: '9', lead: 'so-y-te', cooperating: [], leader: 'phochutich' },
  { number: '10', lead: 'so-y-te', cooperating: ['bhxh'], leader: 'phochutich' },
  { number: '11', lead: 'so-nnptnt', cooperating: ['so-y-te'], leader: 'phochutich' },
  { number: '12', lead: 'so-xay-dung', cooperating: [], leader: 'phochutich' },
  { number: '13', lead: 'so-tnmt', cooperating: ['so-xay-dung'], leader: 'phochutich' },
  { number: '14', lead: 'so-nnptnt', cooperating: [], leader: 'phochutich' },
  { number: '15', lead: 'bo-chqs', cooperating: [], leader: 'chutich' },
  { number: '16', lead: 'cong-an', cooperating: [], leader: 'chutich' },
  { number: '17', lead: 'so-noi-vu', cooperating: ['so-xay-dung'], leader: 'chutich' },
];

/** Leads whose sign-in names begin otherwise than the agency's key. */
export const signInPrefix: Readonly<Record<string, string>> = {
  'so-khdt': 'skhdt',
  'so-tai-chinh': 'stc',
  'so-nnptnt': 'snnptnt',
  'so-ldtbxh': 'sldtbxh',
  'so-y-te': 'syt',
  'so-xay-dung': 'sxd',
  'so-tnmt': 'stnmt',
  'so-noi-vu': 'snv',
  'bo-chqs': 'bchqs',
  'cong-an': 'catinh',
};
