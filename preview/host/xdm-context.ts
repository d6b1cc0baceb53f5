import type { JsonRecord } from './json.ts';
import type { Requirements } from './requirements.ts';

/** What ties one pane to this page. */
export type PaneIdentity = {
  readonly origin: string;
  readonly conversation: string;
  readonly fileName: string;
  readonly requirements: Requirements;
};

const addInId = '{6b0f6a52-0000-4000-8000-0000000c1a5e}';
const locale = 'vi-VN';
const excelOnTheWeb = 16;
/** Shared runtime (1) with custom functions (2); without both bits the functions never start. */
const runtimeFlags = 3;

/** office.js learns from the name of its window that it runs in Excel on the web, and whom to talk to. */
export function frameName(identity: PaneIdentity): string {
  return JSON.stringify({
    baseFrameName: 'preview',
    hostInfo: `Excel$Web$16.00$${locale}$preview$$$${runtimeFlags}`,
    xdmInfo: `${identity.conversation}|${addInId}|${identity.origin}`,
    serializerVersion: '1',
    flights: '[]',
  });
}

/** The answer to the first question of office.js: who are you, and what can you do? */
export function appContext(identity: PaneIdentity): JsonRecord {
  return {
    _id: addInId,
    _appName: excelOnTheWeb,
    _appVersion: 16.01,
    _appMinorVersion: 0,
    _hostFullVersion: '16.01',
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: `${identity.origin}/${encodeURIComponent(identity.fileName)}`,
    _clientMode: 0,
    _settings: [],
    _reason: 1,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: 'preview',
    _appInstanceId: 'preview',
    _requirementMatrix: JSON.stringify(identity.requirements),
    _dialogRequirementMatrix: '{}',
    _clientWindowHeight: 800,
    _clientWindowWidth: 350,
    _addinName: 'preview',
    _appDomains: [identity.origin],
    _featureGates: {},
    _initialDisplayMode: 0,
  };
}
