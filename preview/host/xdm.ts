import type { Host } from './host.ts';
import { isJson, isRecord, parseJson } from './json.ts';
import type { Json } from './json.ts';
import { appContext, frameName } from './xdmContext.ts';
import type { PaneIdentity } from './xdmContext.ts';

export type PaneOptions = {
  readonly url: string;
  readonly host: Host;
  /** The name of the frame for screen readers. */
  readonly title: string;
  /** Told about every message, for those who look for a fault. */
  readonly log?: (line: string) => void;
};

export type Pane = { readonly frame: HTMLIFrameElement; unmount(): void };

/** What office.js asks of its host page; the action type of every message. */
const actionKinds = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
/** The rich API among the dispatch ids of "executeMethod". */
const processQueryDispatch = 93;
const unsupportedOperation = 5000;

/**
 * Puts the task pane into the page and plays Excel on the web to the office.js inside it, over window messages. One
 * frame is one shared runtime: task pane and custom functions live in it together.
 */
export function mountPane(container: HTMLElement, options: PaneOptions): Pane {
  const { host } = options;
  const identity: PaneIdentity = {
    origin: location.origin,
    conversation: `preview-${crypto.randomUUID()}`,
    fileName: host.fileName,
    requirements: host.requirements,
  };
  const frame = document.createElement('iframe');
  frame.title = options.title;
  frame.name = frameName(identity);
  frame.setAttribute(
    'sandbox',
    'allow-scripts allow-forms allow-same-origin allow-popups allow-downloads allow-modals',
  );
  const log = options.log ?? (() => undefined);
  let eventCorrelation: Json = null;

  const post = (message: Readonly<Record<string, Json>>): void => {
    const target = new URL(options.url, location.href).origin;
    frame.contentWindow?.postMessage(JSON.stringify({ ...envelope(identity), ...message }), target);
  };
  const receive = async (request: XdmRequest): Promise<void> => {
    const answered = { _actionName: request.action, _correlationId: request.correlation };
    if (request.kind !== actionKinds.invoke) {
      if (request.action === 'richApiMessage')
        eventCorrelation = request.kind === actionKinds.registerEvent ? request.correlation : null;
      post({ ...answered, _data: { Error: 0 } });
      return;
    }
    // The page in the frame starts (again): whatever the former one had registered is gone.
    if (request.action === startAction) host.pageRestarted();
    post({ ...answered, _data: await answer(host, identity, request, log) });
  };
  const onMessage = (event: MessageEvent<unknown>): void => {
    if (event.source !== frame.contentWindow || typeof event.data !== 'string') return;
    const request = readRequest(event.data, identity);
    if (request !== null) void receive(request);
  };
  const stopListening = host.onMessage((entries) => {
    if (eventCorrelation === null) return;
    post({
      _actionName: 'richApiMessage',
      _correlationId: eventCorrelation,
      _responseType: 1,
      _data: { Version: 1, ArrayData: entries },
    });
  });
  addEventListener('message', onMessage);
  frame.src = options.url;
  container.append(frame);
  return {
    frame,
    unmount: () => {
      stopListening();
      removeEventListener('message', onMessage);
      frame.remove();
      host.pageRestarted();
    },
  };
}

const startAction = 'ContextActivationManager_getAppContextAsync';

type XdmRequest = {
  readonly kind: number;
  readonly action: string;
  readonly correlation: Json;
  readonly data: Json;
};

function envelope(identity: PaneIdentity): Readonly<Record<string, Json>> {
  return {
    _origin: identity.origin,
    _serializerVersion: 1,
    _messageType: 1,
    _responseType: 0,
    _errorCode: 0,
    _conversationId: identity.conversation,
  };
}

function readRequest(text: string, identity: PaneIdentity): XdmRequest | null {
  let message: unknown;
  try {
    message = JSON.parse(text);
  } catch {
    // Other scripts post their own messages; those are not for us.
    return null;
  }
  if (
    !isRecord(message) ||
    message['_conversationId'] !== identity.conversation ||
    message['_messageType'] !== 0
  )
    return null;
  const action = message['_actionName'];
  const kind = message['_actionType'];
  if (typeof action !== 'string' || typeof kind !== 'number') return null;
  return { kind, action, correlation: asJson(message['_correlationId']), data: asJson(message['_data']) };
}

async function answer(
  host: Host,
  identity: PaneIdentity,
  request: XdmRequest,
  log: (line: string) => void,
): Promise<Json> {
  if (request.action === startAction) return appContext(identity);
  if (request.action === 'executeMethod') return executeMethod(host, request.data, log);
  // Focus, page address and telemetry are told and forgotten; anything new is worth a line.
  if (request.action !== 'ContextActivationManager_notifyHost') log(`? ${request.action}`);
  return null;
}

async function executeMethod(host: Host, data: Json, log: (line: string) => void): Promise<Json> {
  const method = isRecord(data) ? data['DdaMethod'] : null;
  const dispatch = isRecord(method) ? method['DispatchId'] : null;
  const body = isRecord(data) && Array.isArray(data['ArrayData']) ? asJson(data['ArrayData'][4]) : null;
  if (dispatch !== processQueryDispatch || typeof body !== 'string') {
    log(`? executeMethod ${String(dispatch)}`);
    return { Version: 1, Error: unsupportedOperation };
  }
  const response = await host.process(parseJson(body));
  if (response.Error !== undefined) log(`${response.Error.Code}: ${response.Error.Message}`);
  return { Version: 1, Error: 0, Data: [200, [], JSON.stringify(response)] };
}

function asJson(value: unknown): Json {
  return isJson(value) ? value : null;
}
