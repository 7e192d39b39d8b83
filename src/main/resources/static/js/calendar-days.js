// Days in the page's calendar, Jalali or Gregorian, for calendar.js. The browser knows both; only the way back is ours.
const persian = document.documentElement.lang === "fa";
const DAY = 86_400_000;
const zone = { timeZone: "UTC" };
const parts = new Intl.DateTimeFormat(`en-u-ca-${persian ? "persian" : "gregory"}-nu-latn`, {
  ...zone,
  year: "numeric",
  month: "numeric",
  day: "numeric",
});
// Year, month and day of an instant (UTC midnight) in the page's calendar.
function read(time) {
  const found = Object.fromEntries(parts.formatToParts(time).map(({ type, value }) => [type, Number.parseInt(value, 10)]));
  return { year: found.year, month: found.month, day: found.day };
}

// The instant of a day in the page's calendar: guess, then walk the few days to it.
function instant(year, month, day) {
  let time = persian ? Date.UTC(year + 621, 2, 21) + ((month - 1) * 30.5 + day - 1) * DAY : Date.UTC(year, month - 1, day);
  time = Math.floor(time / DAY) * DAY;
  for (let step = 0; step < 70; step += 1) {
    const at = read(time);
    const off = (year - at.year) * 400 + (month - at.month) * 32 + (day - at.day);
    if (off === 0) {
      return time;
    }
    time += off > 0 ? DAY : -DAY;
  }
  return null;
}

function typed(text) {
  const latin = text
    .replace(/[۰-۹]/g, (digit) => digit.charCodeAt(0) - 0x06f0)
    .replace(/[٠-٩]/g, (digit) => digit.charCodeAt(0) - 0x0660);
  const found = latin.match(/^\s*(\d{4})\D(\d{1,2})\D(\d{1,2})\s*$/);
  return found ? instant(...found.slice(1).map(Number)) : null;
}

globalThis.calendarDays = { DAY, read, instant, typed };
