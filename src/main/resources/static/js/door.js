// The door: every check-in gets an id on this phone and is kept until the server has answered, so that a cut line
// loses nobody and a second sending changes nothing. Without scripts the same page is a plain form.
const form = document.querySelector("[data-door]");

if (form) {
  const KEY = `door:${form.dataset.door}`;
  const input = form.querySelector("input[name=code]");
  const answer = document.querySelector("[data-door-answer]");
  const line = document.querySelector("[data-door-queue]");
  const token = document.querySelector("meta[name=csrf]")?.content ?? form.querySelector("[name=_csrf]").value;
  const numbers = new Intl.NumberFormat(document.documentElement.lang === "fa" ? "fa-IR" : "en");
  const words = {
    RECORDED: ["good", form.dataset.recorded],
    ALREADY: ["fair", form.dataset.already],
    UNKNOWN: ["bad", form.dataset.unknown],
    NOT_CONFIRMED: ["bad", form.dataset.unconfirmed],
    KEPT: ["fair", form.dataset.kept],
  };
  let sending = false;

  const kept = () => JSON.parse(localStorage.getItem(KEY) ?? "[]");
  const keep = (all) => localStorage.setItem(KEY, JSON.stringify(all));

  function show(outcome, name, from) {
    const [look, word] = words[outcome] ?? words.UNKNOWN;
    answer.className = `door-answer ${look}`;
    answer.querySelector(".door-name bdi").textContent = name;
    answer.querySelectorAll("p")[1].querySelector("bdi").textContent = from;
    answer.querySelector(".door-word").textContent = word;
  }

  function count() {
    const waiting = kept().length;
    line.textContent = waiting ? form.dataset.waiting.replace("{0}", numbers.format(waiting)) : "";
  }

  async function send(one) {
    const body = new URLSearchParams({
      arrival: one.id, code: one.code, at: one.at, scanned: one.scanned, _csrf: token,
    });
    const response = await fetch(form.dataset.door, {
      method: "POST", body, headers: { "X-Requested-With": "door" }, signal: AbortSignal.timeout(15_000),
    });
    if (!response.ok || response.redirected) {
      throw new Error(String(response.status));
    }
    return response.json();
  }

  async function drain(last) {
    if (sending) {
      return;
    }
    sending = true;
    try {
      for (let all = kept(); all.length > 0; all = kept()) {
        const result = await send(all[0]);
        keep(kept().filter((one) => one.id !== all[0].id));
        if (last === all[0].id) {
          show(result.outcome, result.name, result.from);
        }
        count();
      }
    } catch {
      // Kept; the next attempt comes with the timer, the next code, or the line.
      if (last && kept().some((one) => one.id === last)) {
        show("KEPT", kept().find((one) => one.id === last).code, "");
      }
    } finally {
      sending = false;
      count();
    }
  }

  function arrive(code, scanned) {
    const one = { id: crypto.randomUUID(), code, at: new Date().toISOString(), scanned };
    keep([...kept(), one]);
    count();
    drain(one.id);
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const code = input.value.trim();
    if (code) {
      arrive(code, false);
      input.value = "";
      input.focus();
    }
  });

  addEventListener("online", () => drain());
  setInterval(() => drain(), 10_000);
  drain();

  if ("BarcodeDetector" in window && navigator.mediaDevices) {
    const button = form.querySelector("[data-door-camera]");
    const video = form.querySelector("[data-door-video]");
    button.hidden = false;
    button.addEventListener("click", async () => {
      const detector = new window.BarcodeDetector({ formats: ["qr_code"] });
      video.srcObject = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
      video.hidden = false;
      await video.play();
      let seen = "";
      setInterval(async () => {
        const [found] = await detector.detect(video);
        if (found && found.rawValue !== seen) {
          seen = found.rawValue;
          arrive(seen, true);
        }
      }, 400);
    });
  }
}
