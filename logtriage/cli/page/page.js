"use strict";

// The cookie holds the token from now on: it is not left in the address bar, the history or a bookmark.
// The other two would have the terminal's script wait for a button, or fetch an address of a foreign link's choice.
const address = new URL(window.location.href);
for (const name of ["token", "delay", "ping"]) {
  address.searchParams.delete(name);
}
window.history.replaceState(null, "", address);

document.addEventListener("DOMContentLoaded", () => {
  document.getElementById("again").addEventListener("click", () => window.location.reload());
});
