/** Where a task comes from: the programme's own text, or what a person entered with its source. */
export const taskOrigins = ['programme', 'directive', 'letter', 'by-hand', 'list'] as const;
export type TaskOrigin = (typeof taskOrigins)[number];

/** Who decides on what a task brings forth. */
export const decidingLevels = [
  'provincial-party-committee',
  'peoples-council',
  'peoples-committee',
  'chairman',
] as const;
export type DecidingLevel = (typeof decidingLevels)[number];

/** Who may read a task. Secrets of the state have no value here: they cannot be entered. */
export const secrecyLevels = ['public', 'internal', 'restricted'] as const;
export type SecrecyLevel = (typeof secrecyLevels)[number];

/** The usual steps of a scheme, and any other. */
export const milestoneKinds = ['outline', 'draft', 'comments', 'appraisal', 'submission', 'issued', 'other'] as const;

/** How well a result is proved: by the document itself, or only by its number and day. */
export const evidenceGrades = ['document-kept', 'document-named'] as const;
