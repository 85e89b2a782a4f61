import { calendarDay } from '../domain/calendar.ts';
import { dataFile } from '../places.ts';
import { type Opened, openStore } from '../store/open.ts';
import { clockOf, type RuntimeOptions } from './options.ts';

/** The learner's data alone, and the day on which it was opened. Throws a UserError when nothing could be saved. */
export async function openRecords(options: RuntimeOptions): Promise<Opened & { readonly day: string }> {
  const at = clockOf(options)();
  const day = calendarDay(at);
  return { ...(await openStore({ file: await dataFile(options), at: at.toISOString(), day })), day };
}
