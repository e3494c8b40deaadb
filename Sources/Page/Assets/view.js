// 3. What is seen: one frame of it for a moment of the session.

/** @param {string} id @returns {any} */
function element(id) { return document.getElementById(id); }

/** "3:20", or "1:03:20". @param {number} seconds */
function clockText(seconds) {
  const whole = Math.max(Math.floor(seconds), 0);
  const hours = Math.floor(whole / 3600), minutes = Math.floor(whole / 60) % 60;
  const pad = (number) => String(number).padStart(2, "0");
  return (hours ? hours + ":" + pad(minutes) : String(minutes)) + ":" + pad(whole % 60);
}

/** Puts values where a text has {names}. @param {string} text @param {Record<string, string | number>} values */
function fill(text, values) {
  return text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole));
}

/** Sets a text only where it changes, so that nothing is laid out or read out anew without need. */
function write(node, text) { if (node.textContent !== text) node.textContent = text; }

/** The breath: a disc as large as the breath is full. Kept still, it is a ring that fills in four steps. */
class BreathView {
  /** The disc's size when the breath is out, and where nothing paces it. */
  static smallest = 0.46;
  static resting = 0.6;
  /** Seconds in which the disc settles where the pacing ends. */
  static settling = 1.5;

  constructor(words) {
    this.words = { in: words.breathIn, hold: words.breathHold, out: words.breathOut, rest: words.breathRest };
    this.size = BreathView.resting;
    this.still = false;
    this.shownAt = performance.now();
  }

  /** @param {Breath | null} breath @param {number | null} fullness */
  show(breath, fullness) {
    const now = performance.now(), passed = (now - this.shownAt) / 1000;
    this.shownAt = now;
    const aim = this.still || fullness === null
      ? BreathView.resting : BreathView.smallest + (1 - BreathView.smallest) * fullness;
    const paced = fullness !== null && !this.still;
    this.size = paced ? aim : this.size + (aim - this.size) * (this.still ? 1 : Math.min(passed / BreathView.settling, 1));
    element("disc").style.transform = "scale(" + this.size.toFixed(4) + ")";
    element("stage").dataset.phase = breath ? breath.phase : "none";
    const steps = this.still && fullness !== null ? Math.round(fullness * 4) * 25 : 0;
    element("steps").style.strokeDasharray = steps + " 100";
    write(element("phase"), breath ? this.words[breath.phase] : "");
  }
}

/** The body: lights up where something is asked of it, as strongly as the effort, and visibly lets go. */
class BodyView {
  /** Places that stand for others. */
  static parts = { arms: ["upper-arms", "forearms"], legs: ["thighs", "knees", "lower-legs"] };
  /** Places that are seen from behind. */
  static behind = ["back", "buttocks"];
  /** Seconds in which a place lights up, and in which most of the light goes. */
  static rising = 0.6;
  static fading = 5;

  constructor() {
    this.drawing = element("body").querySelector("svg");
    this.hidden = false;
    this.shown = null;
  }

  /** @param {{what: Exercise, letsGo: boolean} | null} now @param {number} time @param {number} effort 0 to 1 */
  show(now, time, effort) {
    if (!this.drawing) return;
    const key = now ? now.what : null;
    if (key !== this.shown) this.#point((this.shown = key));
    if (!now) return;
    const since = time - now.what.start, toEnd = now.what.end - time;
    const light = now.letsGo
      ? Math.exp(-since / BodyView.fading) * 0.75 + 0.25 * Math.min(toEnd / 3, 1)
      : Math.min(since / BodyView.rising, 1) * (0.45 + 0.55 * effort);
    this.drawing.dataset.act = now.letsGo ? "rest" : now.what.kind || "clench";
    this.drawing.style.setProperty("--light", Math.max(light, 0).toFixed(3));
  }

  /** Lights the places of an exercise and turns the side to the front that shows them. @param {Exercise | null} what */
  #point(what) {
    for (const lit of this.drawing.querySelectorAll(".lit")) lit.classList.remove("lit");
    if (!what) { delete this.drawing.dataset.act; return; }
    const places = (what.places || []).flatMap((place) => BodyView.parts[place] || [place]);
    for (const place of places) {
      for (const group of this.drawing.querySelectorAll('[data-place="' + place + '"]')) {
        if (!what.side || !group.dataset.side || group.dataset.side === what.side) group.classList.add("lit");
      }
    }
    const behind = places.filter((place) => BodyView.behind.includes(place)).length;
    const view = !behind ? "front" : behind === places.length ? "back" : "both";
    this.drawing.dataset.shows = view;
    this.drawing.setAttribute("viewBox", this.drawing.dataset[view]);
  }
}

/** Words beside the shape: the caption, and what is asked of the body. */
class WordsView {
  constructor(words) {
    this.words = words;
    this.kinds = { clench: words.clench, stretch: words.stretch, imagine: words.imagine };
  }

  /** @param {Caption | null} caption */
  showCaption(caption) { write(element("caption"), caption ? caption.lines.join("\n") : ""); }

  /** @param {{what: Exercise, letsGo: boolean} | null} now */
  showExercise(now) {
    const panel = element("exercise");
    panel.classList.toggle("empty", !now);
    panel.dataset.act = !now ? "none" : now.letsGo ? "rest" : now.what.kind;
    write(element("kind"), !now ? "" : now.letsGo ? this.words.letGo : this.kinds[now.what.kind]);
    write(element("part"), now ? now.what.words : "");
    const effort = now && !now.letsGo ? now.what.effort : undefined;
    element("effort").classList.toggle("empty", effort === undefined);
    if (effort === undefined) return;
    element("effort-fill").style.width = effort + "%";
    write(element("effort-words"), fill(this.words.effort, { number: effort }));
  }
}
