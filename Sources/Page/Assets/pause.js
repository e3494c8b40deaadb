// 4. A pause: a quiet place with ways on, back and out.

class PausePlace {
  /** @param {Page} page */
  constructor(page) {
    this.page = page;
    this.place = element("pause-place");
  }

  get isOpen() { return document.body.classList.contains("in-pause"); }

  listen() {
    for (const button of this.place.querySelectorAll("[data-choice]")) {
      button.addEventListener("click", () => this.#choose(button.dataset.choice));
    }
    // Without parts there is none to start again, and no last one.
    for (const choice of ["again", "ending"]) {
      this.place.querySelector("[data-choice=" + choice + "]").hidden = this.page.session.chapters.length === 0;
    }
    this.place.addEventListener("cancel", (event) => { event.preventDefault(); this.close(); });
  }

  /** Fades the sound out and opens the place. */
  open() {
    if (this.isOpen) return;
    this.page.sound.pause();
    this.#turn(false);
    document.body.classList.add("in-pause");
    if (this.place.showModal) this.place.showModal();
    else { this.place.setAttribute("open", ""); document.querySelector("main").hidden = true; }
    element("pause-title").focus();
  }

  /** Closes the place; the sound stays off. */
  close() {
    document.body.classList.remove("in-pause");
    if (this.place.close) this.place.close();
    else { this.place.removeAttribute("open"); document.querySelector("main").hidden = false; }
    element("need-pause").focus();
  }

  /** Closes a place that the browser does not know as a dialog, and so does not close by itself. */
  escape() { if (!this.place.showModal) this.close(); }

  /** @param {string} choice the data-choice of a button */
  #choose(choice) {
    if (choice === "stop") {
      this.#turn(true);
      element("bye-title").focus();
      return;
    }
    this.close();
    if (choice === "close") return;
    const { page } = this, { session, sound } = page;
    const time = sound.time, chapter = page.chapterAt(time);
    if (choice === "leave") page.go(session.past(time, chapter), true);
    else if (choice === "ending") page.go(session.entryOf(session.chapters.length - 1), true);
    else if (choice === "again") page.go(session.entryOf(Math.max(chapter, 0)), true);
    else sound.jump(session.comeBack(time, chapter < 0 ? 0 : session.chapters[chapter].entry), true);
  }

  /** Turns from the choices to the goodbye, or back. @param {boolean} bye */
  #turn(bye) {
    element("pause-rest").hidden = bye;
    element("pause-bye").hidden = !bye;
    this.place.setAttribute("aria-labelledby", bye ? "bye-title" : "pause-title");
  }
}
