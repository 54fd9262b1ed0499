// Starts the page's line to the server, and keeps trying when it drops. A server that came back anew does not know the page:
// then it is loaded again, and drafts.js puts back what was typed.
Blazor.start({
  circuit: {
    // Two minutes: while a very long article is laid out, the server's signs of life wait unheard.
    configureSignalR: (line) => line.withServerTimeout(120000),
    reconnectionOptions: { maxRetries: 10000, retryIntervalMilliseconds: (tries) => Math.min(250 * (tries + 1), 3000) },
  },
});

new MutationObserver((changes) => {
  for (const { target } of changes)
    if (target.classList.contains("components-reconnect-rejected")) location.reload();
}).observe(document.getElementById("components-reconnect-modal"), { attributeFilter: ["class"] });

// Until the circuit lives, a link is the browser's to follow: followed by the framework then, the address would change and the page would not.
window.addEventListener(
  "click",
  (event) => {
    if (event.target.closest?.("a[href]") && !document.querySelector(".shell[data-live]")) event.stopPropagation();
  },
  true,
);
