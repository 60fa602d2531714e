// Puts YASGUI in the place of the plain form, with a tab for the form's query and one for each question.
// Nothing is kept in the browser, and nothing is asked but this server.
"use strict";

// What the editor leaves without a name, a role or a way by keyboard.
function nameParts(place) {
  place.querySelectorAll("textarea:not([aria-label])").forEach((field) => field.setAttribute("aria-label", "Query"));
  place.querySelectorAll("[role=tablist] button:not([role])").forEach((button) => button.setAttribute("role", "tab"));
  place.querySelectorAll(".CodeMirror-scroll").forEach((pane) => pane.setAttribute("tabindex", "0"));
}

(async () => {
  const place = document.getElementById("yasgui");
  const form = document.querySelector("form.sparql");
  if (!place || !form || !window.Yasgui) {
    return;
  }
  const endpoint = window.location.origin + "/sparql";
  const { Yasqe, Yasr } = window;
  Yasqe.defaults.autocompleters = ["variables"]; // the others ask servers elsewhere
  Yasqe.defaults.createShareableLink = null;
  Yasqe.defaults.persistenceId = null;
  Yasr.defaults.persistenceId = null;

  const answer = await fetch("/sparql-editor/questions.json");
  const questions = answer.ok ? await answer.json() : [];
  const own = form.querySelector("textarea").value;
  nameParts(place);
  new MutationObserver(() => nameParts(place)).observe(place, { childList: true, subtree: true });
  const yasgui = new window.Yasgui(place, {
    requestConfig: { endpoint },
    persistenceId: null,
    populateFromUrl: false,
    autoAddOnInit: false,
    autofocus: false,
    copyEndpointOnNewTab: true,
    endpointCatalogueOptions: { getData: () => [{ endpoint }] },
  });
  const tab = (open, name, value) =>
    yasgui.addTab(open, { name, yasqe: { value }, requestConfig: { endpoint } }, { avoidDuplicateTabs: false });
  questions.forEach((question) => tab(false, question.name, question.query));
  tab(true, "query", own);
  form.hidden = true;
})();
