"use strict";

// Tells times in the reader's zone, counts the letters of a text, and says so when the next page takes long. Pages are complete
// without it.
(() => {
  const language = document.documentElement.lang;
  const exact = new Intl.DateTimeFormat(language, { dateStyle: "full", timeStyle: "long" });
  const dated = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
  const relative = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  const MINUTE = 60;
  const HOUR = 60 * MINUTE;
  const DAY = 24 * HOUR;
  const LONG_MILLISECONDS = 2000;
  const TOLD_BY_DATE = 7 * DAY;

  const inWords = (time) => {
    const seconds = (time - Date.now()) / 1000;
    const distance = Math.abs(seconds);
    if (distance >= TOLD_BY_DATE) {
      return dated.format(time);
    }
    if (distance < MINUTE) {
      return relative.format(0, "second");
    }
    const [unit, length] = distance >= DAY ? ["day", DAY] : distance >= HOUR ? ["hour", HOUR] : ["minute", MINUTE];
    return relative.format(Math.trunc(seconds / length), unit);
  };

  const tell = (element) => {
    const time = new Date(element.dateTime);
    if (Number.isNaN(time.getTime())) {
      return;
    }
    element.title = exact.format(time);
    const text = inWords(time);
    if (element.textContent !== text) {
      element.textContent = text;
    }
  };

  const tellAll = (root) => root.querySelectorAll("time[datetime]").forEach(tell);

  const count = (counter) => {
    const text = document.getElementById(counter.dataset.countOf);
    const show = () => {
      counter.textContent = `${text.value.length} / ${text.maxLength}`;
    };
    text.addEventListener("input", show);
    counter.hidden = false;
    show();
  };

  const waiting = document.getElementById("waiting");
  let leaving = 0;

  const wait = () => {
    clearTimeout(leaving);
    leaving = setTimeout(() => { waiting.textContent = waiting.dataset.text; }, LONG_MILLISECONDS);
  };

  const stopWaiting = () => {
    clearTimeout(leaving);
    waiting.textContent = "";
  };

  const leadsAway = (event) => {
    const link = event.target.closest("a[href]");
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    return link && plain && !event.defaultPrevented && link.origin === location.origin && !link.target
      && !link.hasAttribute("download") && !link.getAttribute("href").startsWith("#");
  };

  document.addEventListener("submit", (event) => {
    if (!event.defaultPrevented) {
      wait();
    }
  });
  document.addEventListener("click", (event) => {
    if (leadsAway(event)) {
      wait();
    }
  });
  window.addEventListener("pagehide", stopWaiting);
  window.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      stopWaiting();
    }
  });

  tellAll(document);
  setInterval(() => tellAll(document), MINUTE * 1000);
  const list = document.getElementById("live-list");
  if (list) {
    new MutationObserver((changes) => changes.forEach((change) => change.addedNodes.forEach((added) => {
      if (added.querySelectorAll) {
        tellAll(added);
      }
    }))).observe(list, { childList: true });
  }
  document.querySelectorAll("[data-count-of]").forEach(count);
})();
