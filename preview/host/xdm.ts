import type { Host } from './host.ts';
import { isJson, isList, isRecord, parseJson } from './json.ts';
import type { Json } from './json.ts';
import { tellTheme } from './office-theme.ts';
import type { OfficeLook } from './office-theme.ts';
import { appContext, frameName } from './xdm-context.ts';
import type { PaneIdentity } from './xdm-context.ts';

export type PaneOptions = {
  readonly url: string;
  readonly host: Host;
  /** The name of the frame for screen readers. */
  readonly title: string;
  readonly theme: OfficeLook;
  /** The keyboard goes on behind the pane's last stop, or before its first. */
  readonly onLeave?: (backward: boolean) => void;
  /** Told about every message, for those who look for a fault. */
  readonly log?: (line: string) => void;
};

export type Pane = {
  readonly frame: HTMLIFrameElement;
  /** Presses a ribbon button of the add-in, by its FunctionName; resolves when the add-in says it is done. */
  invokeCommand(functionName: string): Promise<void>;
  /** Brings the keyboard into the pane, as Excel on the web does: to its first stop. */
  enter(): void;
  unmount(): void;
};

/** What office.js asks of its host page; the action type of every message. */
const actionKinds = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
/** Dispatch ids of "executeMethod": the rich API, and "this ribbon command is done". */
const processQueryDispatch = 93;
const commandCompletedDispatch = 94;
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
  const conversation = new Conversation(options, identity, frame);
  const hear = (event: MessageEvent<unknown>): void => conversation.hear(event);
  const stopListening = host.onMessage((entries) =>
    conversation.tell('richApiMessage', { Version: 1, ArrayData: entries }),
  );
  addEventListener('message', hear);
  frame.src = options.url;
  container.append(frame);
  return {
    frame,
    invokeCommand: (functionName) => conversation.invokeCommand(functionName),
    enter: () => conversation.enter(),
    unmount: () => {
      stopListening();
      removeEventListener('message', hear);
      frame.remove();
      host.pageRestarted();
    },
  };
}

/** One pane and the messages between it and this page. */
class Conversation {
  readonly #options: PaneOptions;
  readonly #identity: PaneIdentity;
  readonly #frame: HTMLIFrameElement;
  readonly #registrations = new Map<string, Json>();
  readonly #commands = new Commands();
  /** Whether office.js has begun to talk, so that it takes what it is told. */
  #talks = false;

  constructor(options: PaneOptions, identity: PaneIdentity, frame: HTMLIFrameElement) {
    this.#options = options;
    this.#identity = identity;
    this.#frame = frame;
  }

  hear(event: MessageEvent<unknown>): void {
    if (event.source !== this.#frame.contentWindow || typeof event.data !== 'string') return;
    const request = readRequest(event.data, this.#identity);
    if (request !== null) void this.#receive(request);
  }

  /** Sends an event, if the page in the frame has registered for it. */
  tell(action: string, data: Json): void {
    const correlation = this.#registrations.get(action);
    if (correlation === undefined) return;
    this.#post({ _actionName: action, _correlationId: correlation, _responseType: 1, _data: data });
  }

  invokeCommand(functionName: string): Promise<void> {
    return this.#commands.start((id) => this.tell('appCommandInvoked', [id, functionName, '{}']));
  }

  /**
   * office.js moves the keyboard by itself, from stop to stop: a page that only has the focus hears no Tab. What the
   * host asks of it goes by a conversation of its own. The page takes the keyboard when it hears the message: were it
   * given before, who leaves at once would be drawn back by the message that comes after.
   */
  enter(): void {
    if (!this.#talks) {
      this.#frame.contentWindow?.focus();
      return;
    }
    this.#post({
      _messageType: 0,
      _conversationId: `${this.#identity.conversation}_ntf`,
      _actionType: actionKinds.invoke,
      _actionName: 'Office_notifyAgave',
      _correlationId: 'enter',
      _data: [keyboardActions.enter],
    });
  }

  async #receive(request: XdmRequest): Promise<void> {
    const answered = { _actionName: request.action, _correlationId: request.correlation };
    if (request.kind !== actionKinds.invoke) {
      if (request.kind === actionKinds.registerEvent)
        this.#registrations.set(request.action, request.correlation);
      else this.#registrations.delete(request.action);
      this.#post({ ...answered, _data: { Error: 0 } });
      return;
    }
    // The page in the frame starts (again): whatever the former one had registered is gone.
    if (request.action === startAction) {
      this.#talks = true;
      this.#registrations.clear();
      this.#options.host.pageRestarted();
      tellTheme(this.#frame.contentWindow, this.#options.theme);
    }
    if (request.action === notifyAction) this.#leave(request.data);
    const surroundings = { log: this.#options.log ?? (() => undefined), commands: this.#commands };
    this.#post({
      ...answered,
      _data: await answer(this.#options.host, this.#identity, request, surroundings),
    });
  }

  #leave(data: Json): void {
    const told = isList(data) ? data[1] : null;
    if (told === keyboardActions.leave) this.#options.onLeave?.(false);
    if (told === keyboardActions.leaveBackward) this.#options.onLeave?.(true);
  }

  #post(message: Readonly<Record<string, Json>>): void {
    const target = new URL(this.#options.url, location.href).origin;
    this.#frame.contentWindow?.postMessage(
      JSON.stringify({ ...envelope(this.#identity), ...message }),
      target,
    );
  }
}

/** OSF.AgaveHostAction: CtrlF6In, TabExit, TabExitShift. */
const keyboardActions = { enter: 4, leave: 13, leaveBackward: 14 } as const;
const notifyAction = 'ContextActivationManager_notifyHost';
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

/** Ribbon commands on their way. */
class Commands {
  readonly #open = new Map<string, () => void>();
  #count = 0;

  start(send: (id: string) => void): Promise<void> {
    const id = `command-${++this.#count}`;
    return new Promise((resolve) => {
      this.#open.set(id, resolve);
      send(id);
    });
  }

  complete(id: Json): void {
    if (typeof id !== 'string') return;
    this.#open.get(id)?.();
    this.#open.delete(id);
  }
}

type Surroundings = { readonly log: (line: string) => void; readonly commands: Commands };

async function answer(
  host: Host,
  identity: PaneIdentity,
  request: XdmRequest,
  { log, commands }: Surroundings,
): Promise<Json> {
  if (request.action === startAction) return appContext(identity);
  if (request.action === 'executeMethod') return executeMethod(host, request.data, { log, commands });
  // Focus, page address and telemetry are told and forgotten; anything new is worth a line.
  if (request.action !== notifyAction) log(`? ${request.action}`);
  return null;
}

async function executeMethod(host: Host, data: Json, { log, commands }: Surroundings): Promise<Json> {
  const method = isRecord(data) ? data['DdaMethod'] : null;
  const dispatch = isRecord(method) ? method['DispatchId'] : null;
  const sent = isRecord(data) ? (data['ArrayData'] ?? data['Data']) : null;
  const list = isList(sent) ? sent.map(asJson) : [];
  const body = list[4];
  if (dispatch === commandCompletedDispatch) {
    // Unlike the rich API's, these arguments are numbered members of the data itself.
    commands.complete(isRecord(data) ? asJson(data['0']) : null);
    return { Version: 1, Error: 0 };
  }
  if (dispatch !== processQueryDispatch || typeof body !== 'string') {
    log(`? executeMethod ${typeof dispatch === 'number' ? dispatch : ''}`);
    return { Version: 1, Error: unsupportedOperation };
  }
  const response = await host.process(parseJson(body));
  if (response.Error !== undefined) log(`${response.Error.Code}: ${response.Error.Message}`);
  return { Version: 1, Error: 0, Data: [200, [], JSON.stringify(response)] };
}

function asJson(value: unknown): Json {
  return isJson(value) ? value : null;
}
