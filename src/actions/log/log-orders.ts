/** What the person asks of the change log; `time` is the pane's moment in words. */
export type LogOrder =
  | { readonly kind: 'turnOn'; readonly person: string; readonly time: string }
  | { readonly kind: 'turnOff'; readonly person: string; readonly time: string }
  | { readonly kind: 'person'; readonly person: string }
  /** `chain` is the code of the row that gets a reason. */
  | { readonly kind: 'reason'; readonly chain: string; readonly text: string };
