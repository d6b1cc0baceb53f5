import { HostObject } from '../hostObject.ts';
import type { Workbook } from './state.ts';

/** The object by which the custom functions runtime says that it listens, and hands over results. */
export function serviceObject(workbook: Workbook, name: string): HostObject | null {
  if (!/CustomFunctions$/.test(name)) return null;
  const { customFunctions } = workbook;
  return new HostObject({
    kind: 'CustomFunctions',
    properties: {},
    methods: {
      _SetOsfControlContainerReadyForCustomFunctions: () => {
        customFunctions.ready();
        return null;
      },
      SetInvocationArrayResults: (given) => {
        customFunctions.receive(given.data(0));
        return null;
      },
      SetInvocationResults: (given) => {
        customFunctions.receive(given.data(0));
        return null;
      },
      _GetEnabledFeatures: () => [],
    },
  });
}
