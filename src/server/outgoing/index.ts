export { registerOutgoing } from './routes.ts';
