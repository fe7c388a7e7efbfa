import "./address";

/** Nothing is there yet that could say it in another language. */
const FAILED = "Onward could not be loaded. Check the connection, then load this page again.";

try {
  const { begin } = await import("./begin");
  await begin();
} catch (problem) {
  const target = document.getElementById("app");
  if (target?.childElementCount === 0) target.textContent = FAILED;
  throw problem;
}
