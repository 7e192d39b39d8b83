// Says in words that files are on their way, and how much it is. The browser itself sends the form.
// <form enctype="multipart/form-data" data-upload="…{0}…"> with a <p role="status" data-upload-status></p> in it.
const persian = document.documentElement.lang === "fa";
const numbers = new Intl.NumberFormat(persian ? "fa-IR" : "en", { maximumFractionDigits: 1 });

document.querySelectorAll("form[data-upload]").forEach((form) => {
  const status = form.querySelector("[data-upload-status]");
  form.addEventListener("submit", () => {
    const files = [...form.querySelectorAll('input[type="file"]')].flatMap((field) => [...field.files]);
    if (status && files.length > 0) {
      const size = files.reduce((sum, file) => sum + file.size, 0) / 1_048_576;
      status.textContent = form.dataset.upload.replace("{0}", numbers.format(Math.max(size, 0.1)));
    }
  });
});
