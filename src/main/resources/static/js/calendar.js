// The calendar of a date field: Jalali on Persian pages, Gregorian on English ones. Typing always works without it.
// Arrow keys move by days and weeks (left and right follow the page), Home and End by week, Page Up and Down by month.
const persian = document.documentElement.lang === "fa";
const { DAY, read, instant, typed } = globalThis.calendarDays;
const digits = new Intl.NumberFormat(persian ? "fa-IR" : "en", { useGrouping: false });
const two = new Intl.NumberFormat(persian ? "fa-IR" : "en", { useGrouping: false, minimumIntegerDigits: 2 });

document.querySelectorAll("[data-date]").forEach((box) => {
  const field = box.querySelector("input");
  const opener = box.querySelector("button");
  const months = box.dataset.months.split(",");
  const days = box.dataset.days.split(",");
  const today = Math.floor(Date.now() / DAY) * DAY;
  const pane = document.createElement("div");
  pane.className = "calendar";
  pane.hidden = true;
  pane.setAttribute("role", "dialog");
  pane.setAttribute("aria-label", box.dataset.date);
  box.append(pane);
  opener.hidden = false;
  opener.setAttribute("aria-expanded", "false");
  let shown = today;

  const close = (focus) => {
    pane.hidden = true;
    opener.setAttribute("aria-expanded", "false");
    if (focus) {
      opener.focus();
    }
  };

  const choose = (time) => {
    const { year, month, day } = read(time);
    const mark = persian ? "/" : "-";
    field.value = [digits.format(year), two.format(month), two.format(day)].join(mark);
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.dispatchEvent(new Event("change", { bubbles: true }));
    close(true);
  };

  const monthAway = (by) => {
    const { year, month, day } = read(shown);
    const index = year * 12 + month - 1 + by;
    const first = instant(Math.floor(index / 12), (index % 12) + 1, 1);
    const same = first + (day - 1) * DAY;
    return read(same).month === read(first).month ? same : first + 28 * DAY;
  };

  const button = (text, label, act) => {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = text;
    made.setAttribute("aria-label", label);
    made.addEventListener("click", act);
    return made;
  };

  const move = (time, focus = true) => {
    shown = time;
    draw();
    if (focus) {
      pane.querySelector('[tabindex="0"]').focus();
    }
  };

  function draw() {
    const { year, month, day } = read(shown);
    const chosen = typed(field.value);
    const head = document.createElement("div");
    head.className = "calendar-head";
    const title = document.createElement("span");
    title.setAttribute("aria-live", "polite");
    title.textContent = `${months[month - 1]} ${digits.format(year)}`;
    const previous = button(persian ? "›" : "‹", box.dataset.previous, () => move(monthAway(-1), false));
    const next = button(persian ? "‹" : "›", box.dataset.next, () => move(monthAway(1), false));
    previous.className = next.className = "button button-quiet button-icon";
    head.append(previous, title, next);
    const table = document.createElement("table");
    const row = table.createTHead().insertRow();
    days.forEach((name) => {
      const cell = document.createElement("th");
      cell.scope = "col";
      cell.abbr = name;
      cell.textContent = persian ? name[0] : name.slice(0, 2);
      row.append(cell);
    });
    const body = table.createTBody();
    let time = shown - (day - 1) * DAY;
    let week = body.insertRow();
    // Saturday first: 1970-01-01 was a Thursday.
    for (let blank = (Math.floor(time / DAY) + 5) % 7; blank > 0; blank -= 1) {
      week.insertCell();
    }
    for (; read(time).month === month; time += DAY) {
      if (week.cells.length === 7) {
        week = body.insertRow();
      }
      const at = time;
      const number = read(at).day;
      const name = `${digits.format(number)} ${months[month - 1]} ${digits.format(year)}`;
      const cell = button(digits.format(number), name, () => choose(at));
      cell.tabIndex = at === shown ? 0 : -1;
      cell.setAttribute("aria-pressed", String(at === chosen));
      if (at === today) {
        cell.setAttribute("aria-current", "date");
      }
      week.insertCell().append(cell);
    }
    pane.replaceChildren(head, table);
  }

  opener.addEventListener("click", () => {
    if (!pane.hidden) {
      close(true);
      return;
    }
    pane.hidden = false;
    opener.setAttribute("aria-expanded", "true");
    move(typed(field.value) ?? today);
  });

  pane.addEventListener("keydown", (event) => {
    const weekday = (Math.floor(shown / DAY) + 5) % 7;
    const ahead = persian ? "ArrowLeft" : "ArrowRight";
    const back = persian ? "ArrowRight" : "ArrowLeft";
    const steps = { [ahead]: 1, [back]: -1, ArrowDown: 7, ArrowUp: -7, Home: -weekday, End: 6 - weekday };
    if (event.key === "Escape") {
      close(true);
    } else if (event.target.closest("table") && event.key in steps) {
      move(shown + steps[event.key] * DAY);
    } else if (event.key === "PageUp" || event.key === "PageDown") {
      move(monthAway(event.key === "PageUp" ? -1 : 1));
    } else {
      return;
    }
    event.preventDefault();
  });

  box.addEventListener("focusout", (event) => {
    if (!pane.hidden && event.relatedTarget && !box.contains(event.relatedTarget)) {
      close(false);
    }
  });
});
