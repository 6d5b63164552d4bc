"use strict";

// Follows the event stream of a page. Entries are drawn by the server, which escaped them; here they are only put in place.
(() => {
  const LONGEST_LIST = 200;
  const PATIENCE = 1500;
  const LONGEST_WAIT = 30000;
  const TRIES = 6;

  const live = document.getElementById("live");
  const list = document.getElementById("live-list");
  const words = document.getElementById("live-state");
  const gap = document.getElementById("live-gap");
  const empty = document.getElementById("live-empty");
  if (!live || !list || !window.EventSource) {
    return;
  }

  let last = list.firstElementChild ? list.firstElementChild.dataset.id : "";
  let failures = 0;
  let complaint = 0;

  const say = (state, text) => {
    clearTimeout(complaint);
    complaint = 0;
    words.parentElement.dataset.state = state;
    if (words.textContent !== text) {
      words.textContent = text;
    }
  };

  const sayLater = (state, text) => {
    complaint = complaint || setTimeout(() => say(state, text), PATIENCE);
  };

  const find = (name, id) => document.querySelectorAll(`[data-${name}="${CSS.escape(id)}"]`);

  const drawn = (html) => {
    const template = document.createElement("template");
    template.innerHTML = html;
    return template.content.firstElementChild;
  };

  const replaceReactions = (id, fresh) => find("reactions", id).forEach((old) => old.replaceWith(fresh.cloneNode(true)));

  const trim = () => {
    while (list.children.length > LONGEST_LIST && !list.lastElementChild.contains(document.activeElement)) {
      list.lastElementChild.remove();
    }
  };

  const addItem = ({ id, html }) => {
    const item = drawn(html);
    if (find("id", id).length > 0) {
      item.querySelectorAll("[data-reactions]").forEach((fresh) => replaceReactions(fresh.dataset.reactions, fresh));
      return;
    }
    const at = Number(item.dataset.at);
    const older = [...list.children].find((other) => Number(other.dataset.at) <= at);
    item.classList.add("fresh");
    list.insertBefore(item, older || null);
    empty.hidden = true;
    trim();
  };

  const open = () => {
    const source = new EventSource(`${live.dataset.events}&after=${encodeURIComponent(last)}`);
    const on = (name, action) => source.addEventListener(name, (event) => {
      failures = 0;
      last = event.lastEventId || last;
      action(JSON.parse(event.data));
    });
    on("item", addItem);
    on("reactions", ({ id, html }) => replaceReactions(id, drawn(html)));
    on("deleted", ({ id }) => find("id", id).forEach((item) => item.remove()));
    on("state", ({ state, text }) => say(state, text));
    on("gap", ({ text }) => { gap.textContent = text; });
    on("ended", ({ text }) => {
      source.close();
      say("ended", text);
    });
    source.onerror = () => {
      if (source.readyState !== EventSource.CLOSED) {
        sayLater("waiting", live.dataset.lost);
      } else if (++failures < TRIES) {
        sayLater("waiting", live.dataset.lost);
        setTimeout(open, Math.min(LONGEST_WAIT, 1000 * 2 ** failures));
      } else {
        say("ended", live.dataset.stopped);
      }
    };
    window.addEventListener("pagehide", () => source.close(), { once: true });
  };

  window.addEventListener("pageshow", (event) => {
    if (event.persisted) {
      open();
    }
  });
  live.hidden = false;
  open();
})();
