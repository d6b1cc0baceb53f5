import { startOffice, type StartedOffice, type StartOptions } from '../support/office-host.ts';

const globalNames = ['Excel', 'Office', 'OfficeExtension'] as const;

// A later test file must not find this one's Excel.
afterAll(() => {
  for (const name of globalNames) Reflect.deleteProperty(globalThis, name);
});

/** The real office.js as the product finds it: under the global names Excel and Office. */
export function startExcel(options: StartOptions = {}): StartedOffice {
  const office = startOffice(options);
  for (const name of globalNames) Object.assign(globalThis, { [name]: office[name] });
  return office;
}

/** A value that must be there; the test stops with the failure's own words if it is not. */
export function valueOf<T>(attempt: { ok: true; value: T } | { ok: false; failure: unknown }): T {
  if (!attempt.ok) throw new Error(`failed: ${JSON.stringify(attempt.failure)}`);
  return attempt.value;
}

/** A person adds a sheet. */
export async function addSheet(name: string, office: StartedOffice): Promise<void> {
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });
}
