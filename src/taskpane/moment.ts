import { showMoment } from '../text/index.ts';

/** This moment by the computer's clock, as the change log writes it. */
export function momentNow(): string {
  const now = new Date();
  return showMoment({
    year: now.getFullYear(),
    month: now.getMonth() + 1,
    day: now.getDate(),
    hour: now.getHours(),
    minute: now.getMinutes(),
    second: now.getSeconds(),
  });
}
