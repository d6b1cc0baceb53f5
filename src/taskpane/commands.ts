import type { Attempt } from '../text/index.ts';
import type { Connect } from './use-workbook.ts';

/** `FunctionName`s of the manifest's ribbon buttons: names that stay. */
export const commandNames = { putResults: 'putResults' } as const;

type Ribbon = {
  readonly associate: (name: string, action: () => Promise<void>) => void;
  readonly showPane: () => Promise<void>;
};

/**
 * The ribbon's "Đưa bảng kết quả": does it at once; when it cannot, the pane comes forward, where the person sees
 * the findings and the same button with its sentence.
 */
export function registerCommands(connect: Connect, ribbon: Ribbon): void {
  ribbon.associate(commandNames.putResults, async () => {
    const put = await putThrough(connect);
    if (!put.ok) await ribbon.showPane();
  });
}

async function putThrough(connect: Connect): Promise<Attempt<string>> {
  const door = await connect();
  if (!door.ok) return door;
  const { putResults } = await import('../actions/put-results.ts');
  return putResults(door.value);
}
