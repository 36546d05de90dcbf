/** The eves that hours can name: no public holidays by law, yet much is closed. */
export const EVES = ['påskafton', 'midsommarafton', 'julafton', 'nyårsafton'] as const;
export type EveName = (typeof EVES)[number];

/** The days that hours can name: public holidays, called `PH`, and eves. */
export type DayName = 'PH' | EveName;

const EVE_DATES: Record<number, EveName> = { 1224: 'julafton', 1231: 'nyårsafton' };
/** New Year, Epiphany, First of May, National Day, Christmas Day, Boxing Day. */
const FIXED = [101, 106, 501, 606, 1225, 1226];
/** Good Friday, Easter Sunday and Monday, Ascension Day, Whit Sunday, in days from Easter. */
const FROM_EASTER = [-2, 0, 1, 39, 49];

/** A day, given as its midnight in UTC, as year × 10000 + month × 100 + day. */
export function stamp(midnight: Date): number {
  return +midnight.toISOString().replace(/\D/gu, '').slice(0, 8);
}

/** Easter Sunday's midnight in UTC, by the Gregorian computus after Gauss and Lichtenberg. */
function easter(year: number): number {
  const century = (year / 100) | 0;
  const golden = year % 19;
  const skipped = century - ((century / 4) | 0);
  let moon = (skipped - (((8 * century + 13) / 25) | 0) + 19 * golden + 15) % 30;
  // The last two full moons of a cycle come a day early, or one would fall twice.
  if (moon > (golden > 10 ? 27 : 28)) moon--;
  const weekday = (year + ((year / 4) | 0) + moon + 2 - skipped) % 7;
  return Date.UTC(year, 2, 28 + moon - weekday);
}

/** What a day, given as its midnight in UTC, is called in hours. An ordinary Sunday has no name. */
export function dayName(midnight: Date): DayName | undefined {
  const today = stamp(midnight);
  const date = today % 1e4;
  const weekday = midnight.getUTCDay();
  const fromEaster = (+midnight - easter((today / 1e4) | 0)) / 864e5;
  if (FIXED.includes(date) || FROM_EASTER.includes(fromEaster)) return 'PH';
  // Midsummer Day and All Saints' Day are the Saturdays from 20 June and 31 October on.
  if (weekday > 5 && ((date > 619 && date < 627) || (date > 1030 && date < 1107))) return 'PH';
  if (weekday === 5 && date > 618 && date < 626) return 'midsommarafton';
  return fromEaster === -1 ? 'påskafton' : EVE_DATES[date];
}

/** Whether a date is a public holiday in Sweden (helgdag). An ordinary Sunday is not one here. */
export function holiday(year: number, month: number, day: number): boolean {
  return dayName(new Date(Date.UTC(year, month - 1, day))) === 'PH';
}

/** The named eve that a date is, if any. */
export function eve(year: number, month: number, day: number): EveName | undefined {
  const name = dayName(new Date(Date.UTC(year, month - 1, day)));
  return name === 'PH' ? undefined : name;
}
