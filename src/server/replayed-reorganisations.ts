/** The command line's way to the demonstration's reorganisations: they act by the agencies' verbs, which list the demonstration's sign-ins. */
export { replayReorganisations } from './demonstration/replay-reorganisations.ts';
