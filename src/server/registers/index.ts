export { registerRegisters } from './routes.ts';
export { takeRegisterStep } from './take-register-step.ts';
export { writeEntry } from './write-entry.ts';
