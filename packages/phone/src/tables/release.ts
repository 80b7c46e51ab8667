// Made by `npx pnpm@10 phone:generate` from libphonenumber-js 1.13.16 (metadata 9.0.43). Not to be edited.

export const release = '9.0.43';
