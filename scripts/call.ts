import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { answerLine } from '../src/functions/requests.ts';

/** The reader of our answers may go away early (`| head`); that is no error of ours. */
process.stdout.on('error', () => process.exit(0));

const lines = createInterface({ input: process.stdin, crlfDelay: Infinity });
for await (const line of lines) {
  if (line.trim() === '') continue;
  const hasRoom = process.stdout.write(`${JSON.stringify(answerLine(line))}\n`);
  if (!hasRoom) await once(process.stdout, 'drain');
}
