// 5. Keys: of the keyboard, of headphones and of lock screens.

/** Single keys for all that the page can do. They can be turned off, and never take a key from a control that has the focus. */
class Keys {
  /** @param {Page} page */
  constructor(page) { this.page = page; }

  listen() { document.addEventListener("keydown", (event) => this.#press(event)); }

  /** @param {KeyboardEvent} event */
  #press(event) {
    const { page } = this;
    if (page.pause.isOpen) {
      if (event.key === "Escape") page.pause.escape();
      return;
    }
    if (!element("single-keys").checked || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
    const focus = event.target instanceof Element ? event.target : document.body;
    const owns = (selector) => focus.closest(selector) !== null;
    const forward = document.documentElement.dir === "rtl" ? -1 : 1;
    const arrow = (direction) => !owns("input[type=range]") && page.step(direction * forward * (event.shiftKey ? 15 : 5));
    const acts = {
      " ": () => !owns("button, input, summary, a") && page.playOrPause(),
      k: () => page.playOrPause(),
      ArrowLeft: () => arrow(-1),
      ArrowRight: () => arrow(1),
      n: () => page.toChapter(1),
      p: () => page.toChapter(-1),
      s: () => page.skip(),
      b: () => page.pause.open(),
      c: () => element("show-captions").click(),
      f: () => element("show-body").click(),
      "?": () => this.#toggleList(),
    };
    const act = acts[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (act && act() !== false) event.preventDefault();
  }

  #toggleList() {
    const keys = element("keys");
    keys.open = !keys.open;
    if (keys.open) keys.querySelector("summary").focus();
  }
}

/** Lets headphones, lock screens and keyboards play, pause and step. @param {Page} page */
function offerMediaKeys(page) {
  const media = navigator.mediaSession;
  if (!media) return;
  if (window.MediaMetadata) media.metadata = new MediaMetadata({ title: page.session.title });
  const acts = {
    play: () => page.sound.play(),
    pause: () => page.sound.pause(),
    stop: () => page.sound.pause(),
    seekbackward: (details) => page.step(-(details.seekOffset || 15)),
    seekforward: (details) => page.step(details.seekOffset || 15),
    seekto: (details) => { page.lead = null; page.sound.jump(details.seekTime); },
    previoustrack: () => page.toChapter(-1),
    nexttrack: () => page.toChapter(1),
  };
  for (const [action, act] of Object.entries(acts)) {
    try { media.setActionHandler(action, act); } catch { /* This browser has no such key. */ }
  }
  const tellPlace = () => {
    const { duration, currentTime, playbackRate } = page.sound.element;
    if (media.setPositionState && Number.isFinite(duration)) {
      media.setPositionState({ duration, playbackRate, position: Math.min(currentTime, duration) });
    }
  };
  for (const event of ["loadedmetadata", "seeked", "play", "pause"]) page.sound.element.addEventListener(event, tellPlace);
}
