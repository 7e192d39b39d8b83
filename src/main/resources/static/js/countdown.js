// Keeps "59 days left" true while a page stays open, by the server's clock. Only the number changes.
const DAY = 86_400_000;
const HOUR = 3_600_000;
const opened = performance.now();
const numbers = new Intl.NumberFormat(document.documentElement.lang === "fa" ? "fa-IR" : "en");

function refresh() {
  document.querySelectorAll("[data-until]").forEach((place) => {
    const now = Number(place.dataset.now) + performance.now() - opened;
    const left = Number(place.dataset.until) - now;
    const number = place.querySelector("strong");
    if (left <= 0) {
      // Words for the end come from the server.
      if (number) {
        location.reload();
      }
      return;
    }
    const unit = place.dataset.unit;
    if (number && unit === "days" && left >= DAY) {
      number.textContent = numbers.format(Math.floor(left / DAY));
    } else if (number && unit === "hours" && left >= HOUR) {
      number.textContent = numbers.format(Math.floor(left / HOUR));
    }
  });
}

if (document.querySelector("[data-until]")) {
  setInterval(refresh, 60_000);
}
