// 6. The page: joins the sound with what is seen, and answers buttons and keys.

class Page {
  /** @param {Session} session @param {Record<string, string>} words */
  constructor(session, words) {
    this.session = session;
    this.words = words;
    this.sound = new Sound(element("sound"));
    this.breath = new BreathView(words);
    this.body = new BodyView();
    this.text = new WordsView(words);
    this.pause = new PausePlace(this);
    this.keys = new Keys(this);
    /** The chapter that a jump led to, until its own start is reached. @type {number | null} */
    this.lead = null;
    /** While the bar is being drawn: the time under it. @type {number | null} */
    this.scrubbed = null;
    this.marked = undefined;
    /** The sound came inside the page rather than beside it. */
    this.isInside = false;
  }

  start() {
    this.#prepare();
    this.#listen();
    this.pause.listen();
    this.keys.listen();
    offerMediaKeys(this);
    const frame = () => { this.show(); requestAnimationFrame(frame); };
    frame();
  }

  // What is true now.

  /** The current chapter, or -1. @param {number} time */
  chapterAt(time) {
    if (this.lead !== null) {
      const chapter = this.session.chapters[this.lead];
      if (time >= chapter.entry - 0.5 && time < chapter.start) return this.lead;
      if (this.sound.target === null) this.lead = null;
    }
    return this.session.chapterAt(time);
  }

  /** What the page shows now; for other scripts on the page, and for its test. */
  state() {
    const time = this.sound.clock.time, chapter = this.chapterAt(time);
    const breath = this.session.breathAt(time), caption = this.session.captionAt(time);
    const exercise = this.lead === null ? this.session.exerciseAt(time) : null;
    return {
      time,
      phase: breath ? breath.phase : null,
      fullness: this.session.fullnessAt(time),
      caption: caption ? caption.lines.join("\n") : null,
      chapter: chapter < 0 ? null : this.session.chapters[chapter].title,
      exercise,
    };
  }

  // Showing.

  show() {
    const time = this.sound.time, session = this.session;
    const chapter = this.chapterAt(time);
    const exercise = this.lead === null ? session.exerciseAt(time) : null;
    this.breath.show(session.breathAt(time), session.fullnessAt(time));
    this.body.show(exercise, time, exercise && exercise.what.effort !== undefined ? exercise.what.effort / 100 : 0.6);
    this.text.showExercise(exercise);
    this.text.showCaption(session.captionAt(time));
    this.#showPlace(time, chapter);
    if (chapter !== this.marked) this.#mark((this.marked = chapter));
  }

  #showPlace(time, chapter) {
    const seek = element("seek"), shown = this.scrubbed ?? time;
    write(element("time"), clockText(shown));
    if (this.scrubbed === null) seek.value = String(time);
    element("controls").style.setProperty("--played", Math.min(shown / this.session.seconds, 1) * 100 + "%");
    // A slider that has the focus is read out at each change: it speaks when it is moved, not while the sound plays.
    if (document.activeElement !== seek || this.sound.paused || this.scrubbed !== null) this.#describePlace(shown, chapter);
  }

  #describePlace(time, chapter) {
    const values = { time: clockText(time), length: clockText(this.session.seconds) };
    const index = this.scrubbed === null ? chapter : this.session.chapterAt(time);
    const text = fill(this.words.place, values)
      + (index < 0 ? "" : this.words.placeChapter.replace("{chapter}", () => this.session.chapters[index].title));
    const seek = element("seek");
    if (seek.getAttribute("aria-valuetext") !== text) seek.setAttribute("aria-valuetext", text);
  }

  #mark(chapter) {
    element("chapter-list").querySelectorAll("button").forEach((button, index) => {
      if (index === chapter) button.setAttribute("aria-current", "true"); else button.removeAttribute("aria-current");
    });
    const count = this.session.chapters.length;
    write(element("skip"), count && chapter === count - 1 ? this.words.toEnd : this.words.skip);
  }

  say(text) { element("status").textContent = text; }

  // Doing.

  playOrPause() { if (this.sound.paused) this.sound.play(); else this.sound.pause(); }

  /** @param {number} seconds forward, or back if negative */
  step(seconds) {
    this.lead = null;
    this.sound.jump(Math.min(Math.max(this.sound.time + seconds, 0), this.session.seconds));
  }

  /** Goes there and says where that is. @param {Destination} destination @param {boolean} [thenPlay] */
  go(destination, thenPlay = false) {
    this.lead = destination.reason === "chapter" ? destination.chapter : null;
    this.sound.jump(destination.time, thenPlay && destination.reason !== "end");
    this.say(destination.reason === "end" ? this.words.end
      : destination.reason === "chapter"
        ? this.words.nowIn.replace("{chapter}", () => this.session.chapters[destination.chapter].title)
        : fill(this.words.nowAt, { time: clockText(destination.time) }));
  }

  skip() { this.go(this.session.past(this.sound.time, this.chapterAt(this.sound.time))); }

  /** @param {1 | -1} direction */
  toChapter(direction) {
    const { chapters } = this.session, time = this.sound.time, now = this.chapterAt(time);
    if (!chapters.length) return this.step(15 * direction);
    if (direction > 0) return this.go(this.session.past(time, now));
    const here = now >= 0 && time - chapters[now].entry > 4 ? now : now - 1;
    this.go(this.session.entryOf(Math.max(here, 0)));
  }

  // Setting up.

  #prepare() {
    const { session } = this;
    const shown = {
      stage: true, controls: true, more: true, print: true,
      phase: session.breaths.length > 0,
      exercise: session.exercises.length + session.rests.length > 0,
      caption: session.captions.length > 0,
      chapters: session.chapters.length > 0,
      body: this.body.drawing !== null && session.hasPlaces,
    };
    for (const [id, isShown] of Object.entries(shown)) element(id).hidden = !isShown;
    element("show-body-row").hidden = !shown.body;
    for (const id of ["show-captions", "tell-captions"]) element(id).closest("label").hidden = !shown.caption;
    element("sound").removeAttribute("controls");
    element("length").textContent = clockText(session.seconds);
    const seek = element("seek"), step = session.seconds >= 120 ? 5 : 1;
    seek.step = String(step);
    seek.max = String(Math.ceil(session.seconds / step) * step);
    for (const id of ["note", "about"]) {
      const node = element(id);
      const words = id === "note" ? node.querySelector("p") : node;
      if (!words.textContent.trim()) node.remove();
    }
    session.chapters.forEach((chapter, index) => {
      const item = document.createElement("li"), button = document.createElement("button");
      const time = document.createElement("span"), title = document.createElement("span");
      button.type = "button";
      time.className = "when";
      time.textContent = clockText(chapter.start);
      title.dir = "auto";
      title.textContent = chapter.title;
      button.append(title, " ", time);
      button.addEventListener("click", () => this.go(session.entryOf(index)));
      item.append(button);
      element("chapter-list").append(item);
    });
    this.#unpackSound();
  }

  /** A sound that came inside the page becomes a blob: browsers find their way in it better than in a data: address. */
  #unpackSound() {
    const audio = element("sound"), found = /^data:([^;,]+);base64,/.exec(audio.getAttribute("src") || "");
    if (!found) return;
    this.isInside = true;
    const packed = atob(audio.getAttribute("src").slice(found[0].length));
    const bytes = Uint8Array.from(packed, (letter) => letter.charCodeAt(0));
    audio.src = URL.createObjectURL(new Blob([bytes], { type: found[1] }));
  }

  #listen() {
    const press = (id, act) => element(id).addEventListener("click", act);
    press("play", () => this.playOrPause());
    press("back", () => this.step(-15));
    press("forward", () => this.step(15));
    press("skip", () => this.skip());
    press("need-pause", () => this.pause.open());
    press("print", () => print());

    const seek = element("seek");
    seek.addEventListener("input", () => { this.scrubbed = Math.min(Number(seek.value), this.session.seconds); });
    seek.addEventListener("change", () => {
      this.scrubbed = null;
      this.lead = null;
      this.sound.jump(Math.min(Number(seek.value), this.session.seconds - 0.2));
      this.#describePlace(this.sound.time, this.session.chapterAt(this.sound.time));
    });

    const liking = (id, act) => {
      element(id).addEventListener("change", () => act(element(id).checked));
      act(element(id).checked);
    };
    const stillness = matchMedia("(prefers-reduced-motion: reduce)");
    element("keep-still").checked = stillness.matches;
    stillness.addEventListener?.("change", () => { element("keep-still").checked = stillness.matches; this.#keepStill(); });
    liking("keep-still", () => this.#keepStill());
    liking("show-captions", (on) => { document.body.classList.toggle("no-captions", !on); });
    liking("show-body", (on) => { document.body.classList.toggle("no-body", !on); });
    liking("light", (on) => { this.#paint(on ? "light" : "dark"); });
    liking("tell-captions", (on) => { element("caption").setAttribute("aria-live", on ? "polite" : "off"); });

    const { element: audio } = this.sound;
    const follow = () => {
      document.body.classList.toggle("playing", !audio.paused);
      element("play").setAttribute("aria-label", audio.paused ? this.words.play : this.words.pause);
    };
    audio.addEventListener("play", () => { follow(); this.#begin(); });
    audio.addEventListener("pause", follow);
    audio.addEventListener("ended", () => { follow(); this.say(this.words.end); });
    audio.addEventListener("error", () => this.#tellMissing());
    if (audio.error) this.#tellMissing();

    // A closed <details> is not printed.
    let wasOpen = false;
    addEventListener("beforeprint", () => { wasOpen = element("sheet").open; element("sheet").open = true; });
    addEventListener("afterprint", () => { element("sheet").open = wasOpen; });
  }

  #keepStill() {
    this.breath.still = element("keep-still").checked;
    document.body.classList.toggle("still", this.breath.still);
  }

  #paint(scheme) {
    document.documentElement.dataset.scheme = scheme;
    document.querySelector('meta[name="color-scheme"]').content = scheme;
    document.querySelector('meta[name="theme-color"]').content = scheme === "light" ? "#f4f1ea" : "#0f1b24";
  }

  /** At the first sound, the words before it make room, and can be found again further down. */
  #begin() {
    if (!("fresh" in document.body.dataset)) return;
    delete document.body.dataset.fresh;
    const note = element("note");
    if (note) element("more").append(note);
  }

  #tellMissing() {
    const text = this.isInside ? this.words.missingInside
      : this.words.missing.replace("{file}", () => decodeURI(element("sound").getAttribute("src") || ""));
    const missing = element("missing");
    missing.hidden = false;
    write(missing, text);
  }

}

{
  const data = JSON.parse(element("session").textContent);
  const page = new Page(new Session(data.events), data.text);
  window.trackPage = { state: () => page.state() };
  page.start();
}
