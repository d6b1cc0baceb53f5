import type { Stage } from '../../scoring/index.ts';
import { stageTerms, type Attempt } from '../../text/index.ts';
import { stageSheet } from '../../workbook/layout.ts';
import { openBloc } from '../../workbook/open-bloc.ts';
import type { WorkbookDoor } from '../workbook-door.ts';

/** Makes the empty entry table of a stage for the criteria and members of the bloc; answers with the sheet's name. */
export async function makeStage(door: WorkbookDoor, stage: Stage): Promise<Attempt<string>> {
  const read = await door.read();
  if (!read.ok) return read;
  const bloc = openBloc(read.value);
  if (bloc === null || bloc.members.length === 0 || bloc.scheme.nodes.length === 0)
    return { ok: false, failure: { kind: 'nothingToScore' } };
  if (bloc.stages.some((one) => one.stage === stage))
    return { ok: false, failure: { kind: 'sheetsExist', sheets: [stageTerms.name(stage)] } };
  const members = bloc.members.map(({ name }) => name);
  const plan = stageSheet(stage, { scheme: bloc.scheme, stages: new Map() }, members);
  const made = await door.addSheets([plan]);
  return made.ok ? { ok: true, value: plan.name } : made;
}
