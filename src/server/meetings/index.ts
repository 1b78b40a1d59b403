export { planMeeting } from './plan-meeting.ts';
export { registerMeetings } from './routes.ts';
export { setAgenda } from './set-agenda.ts';
export { settleItem } from './settle-item.ts';
export { takeMeetingStep } from './take-meeting-step.ts';
