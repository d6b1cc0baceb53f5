export type MomentParts = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
};

/** `27/11/2026 08:05:09`. */
export function showMoment({ year, month, day, hour, minute, second }: MomentParts): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(day)}/${two(month)}/${year} ${two(hour)}:${two(minute)}:${two(second)}`;
}
