// What live checks are made of, with the public suffix list. Loaded by `import()` only.
export { listTasks, namesOf, runChecks, senderTasks } from '../../core/checks/index.ts';
export { returnedHeader } from '../../core/views/report/returned.ts';
export { domains } from '../../host/domains.ts';
export { createAsk } from '../../host/resolver.ts';
