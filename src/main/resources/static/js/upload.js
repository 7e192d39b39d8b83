// Files go up as soon as they are chosen, in pieces: what has arrived stays, and a cut line goes on from there.
// <form data-pieces="/dossiers/…/files/A1/uploads" data-choose="…" data-say-progress="… {0} … {1}" …> with a file field
// and a <p role="status" data-upload-status></p>. Contract: docs/contributing.md, "Uploads in pieces". Without scripts
// the form's own button sends the file.
const persian = document.documentElement.lang === "fa";
const numbers = new Intl.NumberFormat(persian ? "fa-IR" : "en", { maximumFractionDigits: 1 });
const token = document.querySelector('meta[name="csrf"]')?.content ?? "";
const PIECES = { first: 64 * 1024, least: 16 * 1024, most: 1024 * 1024 };
const WAITS = [1000, 2000, 5000, 15_000, 30_000];
const running = new Set();

const megabytes = (bytes) => numbers.format(Math.max(bytes / 1_048_576, 0.1));
const pause = (time) => new Promise((done) => setTimeout(done, time));

// The line may come back before the pause is over.
const nextTry = (time) =>
  Promise.race([pause(time), new Promise((done) => window.addEventListener("online", done, { once: true }))]);

async function hash(blob) {
  if (!window.crypto?.subtle) {
    return null;
  }
  const digest = await crypto.subtle.digest("SHA-256", await blob.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function post(address, values, body) {
  const known = Object.entries(values).filter(([, value]) => value !== null);
  const query = new URLSearchParams(known);
  const answer = await fetch(body ? `${address}?${query}` : address, {
    method: "POST",
    signal: AbortSignal.timeout(90_000),
    headers: {
      "X-CSRF-TOKEN": token,
      "X-Requested-With": "upload",
      Accept: "application/json",
      ...(body ? { "Content-Type": "application/octet-stream" } : {}),
    },
    body: body ?? query,
  });
  if (answer.redirected || answer.status === 401 || answer.status === 403) {
    throw { ended: true };
  }
  if (answer.status >= 500 || answer.status === 429) {
    throw new Error(String(answer.status));
  }
  return { status: answer.status, ...(await answer.json()) };
}

// Asks again until there is an answer, and says meanwhile that the line is gone.
async function insist(ask, offline) {
  for (let tries = 0; ; tries++) {
    try {
      return await ask();
    } catch (problem) {
      if (problem.ended) {
        throw problem;
      }
      offline();
      await nextTry(WAITS[Math.min(tries, WAITS.length - 1)]);
    }
  }
}

function teller(form) {
  const status = form.querySelector("[data-upload-status]");
  const bar = form.querySelector("progress");
  let told = "";
  return {
    // A screen reader hears every tenth part, not every piece.
    progress(received, size) {
      const step = `${form.dataset.sayProgress}${Math.floor((received * 10) / size)}`;
      bar.hidden = false;
      bar.max = size;
      bar.value = received;
      if (step !== told) {
        told = step;
        status.textContent = form.dataset.sayProgress.replace("{0}", megabytes(received)).replace("{1}", megabytes(size));
      }
    },
    say(sentence, error) {
      told = sentence;
      status.textContent = sentence;
      status.classList.toggle("error", Boolean(error));
      bar.hidden = bar.hidden || Boolean(error);
    },
  };
}

async function sendPieces(form, file, upload, from, tell) {
  let length = PIECES.first;
  let at = from;
  while (at < file.size) {
    const start = at;
    const piece = file.slice(start, start + length);
    const sha256 = await hash(piece);
    const began = performance.now();
    const answer = await insist(
      () => post(`${form.dataset.pieces}/${upload}`, { start, sha256 }, piece),
      () => {
        length = Math.max(PIECES.least, length / 2);
        tell.say(form.dataset.sayWaiting.replace("{0}", megabytes(start)).replace("{1}", megabytes(file.size)));
      },
    );
    if (answer.status !== 200 && answer.status !== 409) {
      return answer;
    }
    at = answer.received;
    if (performance.now() - began < 1500) {
      length = Math.min(PIECES.most, length * 2);
    }
    tell.progress(at, file.size);
  }
  return null;
}

async function send(form, file) {
  const tell = teller(form);
  const offline = () => tell.say(form.dataset.sayOffline);
  const fingerprint = String(file.lastModified ?? "");
  const begun = await insist(() => post(form.dataset.pieces, { name: file.name, size: file.size, fingerprint }), offline);
  if (begun.status !== 200) {
    return begun;
  }
  tell.progress(begun.received, file.size);
  const refused = await sendPieces(form, file, begun.upload, begun.received, tell);
  if (refused) {
    return refused;
  }
  tell.say(form.dataset.sayChecking);
  const sha256 = await hash(file);
  return insist(() => post(`${form.dataset.pieces}/${begun.upload}/seal`, { sha256 }), offline);
}

// The slot of the page is drawn anew; everything else that is being written stays.
async function show(form) {
  const place = form.closest("[data-slot]");
  const answer = place && (await fetch(location.href, { headers: { "X-Background": "true" } }));
  const text = answer?.ok ? await answer.text() : "";
  const page = new DOMParser().parseFromString(text, "text/html");
  const fresh = place && page.getElementById(place.id);
  if (!fresh) {
    location.reload();
    return;
  }
  document.querySelectorAll(`[data-slot="${CSS.escape(place.dataset.slot)}"]`).forEach((one) => {
    one.replaceWith(page.getElementById(one.id) ?? one);
  });
  document.querySelectorAll("[data-upload-total]").forEach((total) => {
    total.replaceWith(page.querySelector("[data-upload-total]") ?? total);
  });
  const note = document.createElement("p");
  note.setAttribute("role", "status");
  note.className = "small";
  (fresh.querySelector(".card-body") ?? fresh).prepend(note);
  note.textContent = form.dataset.sayDone;
  equip(fresh);
}

async function begin(form, field) {
  const file = field.files[0];
  if (!file || running.has(form)) {
    return;
  }
  running.add(form);
  form.querySelectorAll("button").forEach((button) => (button.disabled = true));
  try {
    const end = await send(form, file);
    if (end.status === 200) {
      await show(form);
    } else {
      teller(form).say(end.message ?? form.dataset.sayOffline, true);
    }
  } catch (problem) {
    teller(form).say(problem.ended ? form.dataset.sayEnded : form.dataset.sayOffline, true);
  } finally {
    running.delete(form);
    field.value = "";
    form.querySelectorAll("button").forEach((button) => (button.disabled = false));
  }
}

// The browser's own button speaks the browser's language; ours speaks the page's.
function equip(root) {
  root.querySelectorAll("form[data-choose]").forEach((form) => {
    const field = form.querySelector('input[type="file"]');
    if (!field || form.querySelector(".file-button")) {
      return;
    }
    const button = document.createElement("label");
    button.className = "button file-button";
    button.htmlFor = field.id;
    button.textContent = form.dataset.choose;
    const name = document.createElement("bdi");
    name.className = "small muted";
    field.classList.add("visually-hidden");
    field.after(button, name);
    field.addEventListener("change", () => {
      name.textContent = field.files[0]?.name ?? "";
      if (form.dataset.pieces) {
        begin(form, field);
      }
    });
    if (form.dataset.pieces) {
      form.querySelectorAll("button[data-plain]").forEach((plain) => (plain.hidden = true));
    }
  });
}

equip(document);
window.addEventListener("beforeunload", (event) => running.size > 0 && event.preventDefault());
