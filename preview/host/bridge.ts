import type { Host } from './host.ts';
import { isRecord, parseJson } from './json.ts';

/** office.js's own way to talk to a host in the same process: OfficeExtension.HostBridge.init(bridge). */
export type HostBridge = {
  sendMessageToHost(text: string): void;
  /** Set by office.js. */
  onMessageFromHost(text: string): void;
};

/** Joins office.js and the host without a browser between them; every message crosses as text, as in real life. */
export function createBridge(host: Host): HostBridge {
  const bridge: HostBridge = {
    sendMessageToHost: (text) => {
      void answer(host, bridge, text);
    },
    onMessageFromHost: () => undefined,
  };
  host.onMessage((entries) => {
    bridge.onMessageFromHost(JSON.stringify({ type: 3, message: { entries } }));
  });
  return bridge;
}

async function answer(host: Host, bridge: HostBridge, text: string): Promise<void> {
  const request = parseJson(text);
  const message: unknown = isRecord(request) ? request['message'] : null;
  const body: unknown = isRecord(message) ? message['body'] : null;
  const response = await host.process(typeof body === 'string' ? parseJson(body) : body);
  bridge.onMessageFromHost(
    JSON.stringify({
      id: isRecord(request) ? request['id'] : null,
      type: 2,
      message: { statusCode: 200, headers: {}, body: response },
    }),
  );
}
