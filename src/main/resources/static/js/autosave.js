// Saves a draft while it is written: the changed field with its version, one request at a time. The contract is in
// docs/contributing.md, "Saving while typing". autosave-line.js says what happened, autosave-keep.js keeps the text in
// the browser until it is acknowledged, autosave-conflict.js shows both texts when two people wrote.
const PAUSE = 3000;
const PATIENCE = 60_000;
const RETRIES = [2000, 5000, 15_000, 30_000];
let token = document.querySelector('meta[name="csrf"]')?.content ?? "";

document.querySelectorAll("form[data-autosave]").forEach((form) => {
  const waiting = new Set();
  // Fields in which two people wrote wait for the writer's word.
  const held = new Set();
  let timer;
  let busy = false;
  let failures = 0;
  let stopped = false;

  const tell = (state, more) =>
    form.dispatchEvent(
      new CustomEvent("autosave", { detail: { state, retry: again, left: waiting.size + held.size, ...more } }),
    );

  const send = (field, value, more) =>
    fetch(form.dataset.autosave, {
      method: "POST",
      headers: { "X-CSRF-TOKEN": token, "X-Requested-With": "autosave", "X-Background": "true", Accept: "application/json" },
      body: new URLSearchParams({
        question: field.dataset.question,
        language: field.dataset.language ?? "",
        item: field.dataset.item ?? "",
        value,
        version: field.dataset.version ?? form.dataset.version,
      }),
      ...more,
    });

  // Check boxes of one question are one value.
  function valueOf(field) {
    if (field.type !== "checkbox") {
      return field.value;
    }
    const together = [...form.querySelectorAll(`input[name="${CSS.escape(field.name)}"]`)];
    return together.filter((box) => box.checked).map((box) => box.value).join(",");
  }

  // A field may have a version of its own; its hidden companion is named after it.
  function versioned(field, version) {
    if (field.dataset.version === undefined) {
      form.dataset.version = version;
      form.querySelectorAll('input[name="version"]').forEach((input) => (input.value = version));
    } else {
      const name = CSS.escape(field.name);
      form.querySelectorAll(`[name="${name}"]`).forEach((one) => (one.dataset.version = version));
      form.querySelectorAll(`[name="${name}.version"]`).forEach((one) => (one.value = version));
    }
  }

  async function understand(field, sent, answer) {
    if (answer.redirected || answer.status === 401 || answer.status === 403) {
      stopped = true;
      tell("ended");
      return;
    }
    const said = await answer.json().catch(() => ({}));
    if (answer.ok) {
      versioned(field, said.version);
      failures = 0;
      if (valueOf(field) === sent) {
        waiting.delete(field);
        // Somebody else's newer text stands where this person had typed nothing new.
        if (said.value !== undefined) {
          field.value = said.value;
        }
      }
      tell("saved", { field, sent, savedAt: said.savedAt });
    } else if (answer.status === 409 && said.version !== undefined) {
      waiting.delete(field);
      held.add(field);
      tell("conflict", { field, sent, said, message: said.message });
    } else if (answer.status === 409) {
      stopped = true;
      tell("conflict", { message: said.message });
    } else if (answer.status === 422) {
      waiting.delete(field);
      tell("refused", { field, message: said.message });
    } else {
      throw new Error(String(answer.status));
    }
  }

  async function save() {
    clearTimeout(timer);
    const [field] = waiting;
    if (!field || busy || stopped) {
      return;
    }
    if (!navigator.onLine) {
      tell("offline");
      return;
    }
    busy = true;
    tell("saving");
    const sent = valueOf(field);
    try {
      await understand(field, sent, await send(field, sent, { signal: AbortSignal.timeout(PATIENCE) }));
      busy = false;
      save();
    } catch {
      busy = false;
      tell(navigator.onLine ? "failed" : "offline");
      timer = setTimeout(save, RETRIES[Math.min(failures++, RETRIES.length - 1)]);
    }
  }

  function again() {
    failures = 0;
    save();
  }

  // After signing in again in another tab this page goes on: it only needs the new session's token.
  async function renew() {
    if (!stopped || form.dataset.owner === undefined) {
      return;
    }
    const answer = await fetch(location.href, { headers: { "X-Background": "true" } }).catch(() => null);
    if (answer?.ok && !answer.redirected) {
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.querySelector('meta[name="csrf"]')?.content;
      if (fresh && page.querySelector("form[data-owner]")?.dataset.owner === form.dataset.owner) {
        token = fresh;
        stopped = false;
        again();
      }
    }
  }

  form.addEventListener("input", ({ target }) => {
    if (target.dataset.question && !held.has(target)) {
      waiting.add(target);
      clearTimeout(timer);
      timer = setTimeout(save, PAUSE);
    }
  });
  form.addEventListener("change", save);
  form.addEventListener("submit", () => waiting.clear());
  // The writer has chosen between two texts; what is saved next answers to the other one's version.
  form.addEventListener("autosave-choose", ({ detail: { field, version, value, done } }) => {
    versioned(field, version);
    held.delete(field);
    if (value !== undefined) {
      field.value = value;
    }
    field.dispatchEvent(new Event("input", { bubbles: true }));
    if (done) {
      waiting.delete(field);
      tell("chosen", { field });
    } else {
      again();
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey && event.code === "KeyS") {
      event.preventDefault();
      save();
    }
  });
  addEventListener("online", again);
  addEventListener("offline", () => tell("offline"));
  addEventListener("focus", renew);
  addEventListener("pagehide", () => {
    if (!stopped && !busy) {
      const leaving = [...waiting].filter((field, at) => at === 0 || field.dataset.version !== undefined);
      leaving.forEach((field) => send(field, valueOf(field), { keepalive: true }).catch(() => {}));
    }
  });
});
