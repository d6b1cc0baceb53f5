import { HostObject } from '../host-object.ts';
import type { Method } from '../host-object.ts';
import type { Workbook } from './state.ts';

/** Objects that office.js makes by class name rather than by a path from the workbook. */
export function serviceObject(workbook: Workbook, name: string): HostObject | null {
  const methods = services(workbook)[name];
  return methods === undefined ? null : new HostObject({ kind: name, properties: {}, methods });
}

function services(workbook: Workbook): Readonly<Record<string, Readonly<Record<string, Method>>>> {
  const { customFunctions } = workbook;
  const receive: Method = (given) => {
    customFunctions.receive(given.data(0));
    return null;
  };
  return {
    'Microsoft.ExcelServices.CustomFunctions': {
      _SetOsfControlContainerReadyForCustomFunctions: () => {
        customFunctions.ready();
        return null;
      },
      SetInvocationArrayResults: receive,
      SetInvocationResults: receive,
      _GetEnabledFeatures: () => [],
    },
    // "The handlers of ribbon commands are in place."
    'Microsoft.InternalService.AddinInternalService': {
      NotifyActionHandlerReady: () => null,
      notifyActionHandlerReady: () => null,
    },
    // Office.addin.showAsTaskpane(): in the preview the pane is always there.
    'Microsoft.AppRuntime.AppRuntimeService': {
      SetAppRuntimeState: () => null,
      GetAppRuntimeState: () => 'Visible',
    },
  };
}
