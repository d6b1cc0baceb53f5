import type { Method } from '../host-object.ts';
import type { EventHub, EventType } from './event-hub.ts';

/** The hidden methods by which office.js asks for events: `_RegisterDataChangedEvent`, `_RegisterEventNameChanged` … */
export function eventMethods(
  events: EventHub,
  target: string,
  names: Readonly<Record<string, EventType>>,
): Readonly<Record<string, Method>> {
  return Object.fromEntries(
    Object.entries(names).flatMap(([name, type]): [string, Method][] => [
      [
        `_Register${name}`,
        () => {
          events.register(type, target);
          return null;
        },
      ],
      [
        `_Unregister${name}`,
        () => {
          events.unregister(type, target);
          return null;
        },
      ],
    ]),
  );
}
