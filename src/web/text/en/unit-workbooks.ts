import type { unitWorkbooks as vi } from '../vi/unit-workbooks.ts';

export const unitWorkbooks: typeof vi = {
  title: 'Workbooks of many units',
  lead: 'Download the workbooks of all units in your care at once, have them filled, and load them all back.',
  crumb: 'Reports by period',
  out: 'Download',
  form: 'Form and period',
  choice: (name, period, units) => `${name}, ${period} (${units} units)`,
  make: (units) => `Download ${units} workbooks (.zip)`,
  making: (units) => `Making ${units} workbooks…`,
  noForms: 'No form of indicators is open for a unit in your care.',
  back: 'Load filled workbooks',
  backHint:
    'Choose several .xlsx files or one .zip. Reading saves nothing. On behalf of a unit only an empty draft is filled; the unit submits and its head approves.',
  choose: 'Choose files',
  reading: (done, all) => `Reading file ${done} of ${all}…`,
  summary: (read, refused, cells) => `${read} files read with ${cells} different cells, ${refused} not taken.`,
  refused: 'Not taken',
  noDifference: 'Nothing differs from the draft.',
  differences: (cells, problems) =>
    `${cells} cells differ from the draft${problems > 0 ? `, ${problems} could not be taken` : ''}`,
  keep: (cells) => `Save ${cells} cells to the draft`,
  keepAll: (files, cells) => `Save the ${cells} chosen cells of ${files} units to their drafts`,
  keeping: (done, all) => `Saving ${done} of ${all}…`,
  kept: (cells) => `${cells} cells saved to the unit's draft.`,
};
