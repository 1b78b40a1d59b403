/** The tables as the typed builder sees them: one property a table, names as in the migrations. */
// eslint-disable-next-line -- filled table by table as the capabilities need them
export interface Database {}
