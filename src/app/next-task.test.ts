import { expect, it } from 'vitest';
import { createNextTask } from './next-task';

it('lets everything under way end before the next task begins, and answers in order', async () => {
  const nextTask = createNextTask();
  const order: string[] = [];
  const first = nextTask().then(() => order.push('first task'));
  const second = nextTask().then(() => order.push('second task'));
  void Promise.resolve()
    .then(() => Promise.resolve())
    .then(() => order.push('microtasks'));
  order.push('now');

  await Promise.all([first, second]);

  expect(order).toEqual(['now', 'microtasks', 'first task', 'second task']);
});
