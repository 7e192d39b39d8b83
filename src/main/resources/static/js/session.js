// Warns five minutes before the sign-in ends and extends it by one key.
const WARNING = 300;
const dialog = document.querySelector("dialog[data-session]");
const seconds = Number(dialog?.dataset.seconds ?? 0);

if (dialog && seconds > WARNING) {
  let timer;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => dialog.showModal(), (seconds - WARNING) * 1000);
  };
  dialog.querySelector("button").addEventListener("click", async () => {
    // Reading any signed-in page extends it; nothing of the answer is needed.
    const answer = await fetch(dialog.dataset.extend, { headers: { Accept: "text/html" } }).catch(() => null);
    dialog.close();
    if (answer?.ok && !answer.redirected) {
      wait();
    }
  });
  wait();
}
