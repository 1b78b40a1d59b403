import type { App } from '../http.ts';
import { registerForms, registerIndicators } from './routes.ts';

/** What agencies are asked: the catalogue of indicators, and the forms made of it. */
export function registerFormDesign(app: App): void {
  registerIndicators(app);
  registerForms(app);
}

export { createForm } from './create-form.ts';
export { createIndicator } from './create-indicator.ts';
export { changeIndicator } from './change-indicator.ts';
export { getForm, listFormSummaries } from './get-form.ts';
export { renewForm } from './renew-form.ts';
export { enactForm } from './enact-form.ts';
