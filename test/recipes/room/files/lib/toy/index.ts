export * from './declared-greetings';
export * from './greeting';
export * from './model';
