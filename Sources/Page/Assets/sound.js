// 2. The sound, and what time it is in it.

/**
 * Tells where the sound is, smoothly. Browsers move `currentTime` in steps, some of them four times a second; between
 * two steps this clock goes on by the clock of the computer, and leans back to the sound whenever a step is seen.
 * `currentTime` already counts what the computer itself delays; wireless headphones that keep their delay to
 * themselves can't be corrected for.
 */
class SoundClock {
  /** Steps are waited for this many times as long as they usually take, between these seconds; then the sound is stuck. */
  static patience = { times: 3, least: 0.1, most: 0.4 };
  /** Seconds of difference that are a jump rather than a step. */
  static jump = 0.25;
  /** Of a difference, how much each step corrects. */
  static lean = 0.2;

  /** @param {HTMLMediaElement} sound */
  constructor(sound) {
    this.sound = sound;
    /** Seconds that a step usually takes in this browser. */
    this.usual = 0.15;
    this.#anchor(performance.now());
    const restart = () => this.#anchor(performance.now());
    for (const event of ["playing", "pause", "seeking", "seeked", "waiting", "ratechange", "ended"]) {
      sound.addEventListener(event, restart);
    }
  }

  #anchor(now) {
    this.step = this.base = this.sound.currentTime;
    this.stepAt = this.baseAt = now;
  }

  /** The place in the sound now, in seconds. */
  get time() {
    const now = performance.now();
    const step = this.sound.currentTime;
    if (this.sound.paused || this.sound.seeking || this.sound.readyState < 3) {
      this.#anchor(now);
      return step;
    }
    const { times, least, most } = SoundClock.patience;
    const patience = Math.min(Math.max(times * this.usual, least), most);
    const waited = (now - this.stepAt) / 1000;
    const guess = this.base + (now - this.baseAt) / 1000 * this.sound.playbackRate;
    if (step === this.step) return Math.min(guess, step + patience);

    const difference = step - guess, isJump = waited > patience || Math.abs(difference) > SoundClock.jump;
    if (waited < most) this.usual += (waited - this.usual) * SoundClock.lean;
    this.step = step;
    this.stepAt = this.baseAt = now;
    this.base = isJump ? step : guess + difference * SoundClock.lean;
    return this.base;
  }
}

/** The sound of the page: plays, pauses, and jumps without a click. */
class Sound {
  /** Seconds of a fade out, and of a fade in. */
  static fade = 0.4;

  /** @param {HTMLAudioElement} element */
  constructor(element) {
    this.element = element;
    this.clock = new SoundClock(element);
    /** Where a jump under way will land. @type {number | null} */
    this.target = null;
    // Some phones leave the volume to their buttons; there a jump is plain.
    element.volume = 0.5;
    this.fades = element.volume === 0.5;
    element.volume = 1;
  }

  /** Counts errands, so that a newer one calls off the older. */
  #errand = 0;
  /** A fade toward a pause is under way. */
  #pausing = false;

  /** Seconds from the start; while a jump is under way, where it will land. */
  get time() { return this.target ?? this.clock.time; }
  /** Also true while it fades toward a pause. */
  get paused() { return this.element.paused || this.#pausing; }

  play() {
    this.#errand += 1;
    this.#pausing = false;
    this.target = null;
    this.element.volume = 1;
    this.#begin();
  }

  /** Fades out and pauses. */
  async pause() {
    const errand = ++this.#errand;
    this.target = null;
    this.#pausing = true;
    if (!(await this.#fadeTo(0, errand))) return;
    this.#pausing = false;
    this.element.pause();
    this.element.volume = 1;
  }

  /**
   * Fades out, goes to `time`, and fades in. Plays on if it was playing, or where `thenPlay` asks for it.
   * @param {number} time
   * @param {boolean} [thenPlay]
   */
  async jump(time, thenPlay = false) {
    const errand = ++this.#errand;
    const playsOn = thenPlay || !this.paused;
    this.#pausing = false;
    this.target = Math.max(time, 0);
    if (!this.element.paused && !(await this.#fadeTo(0, errand))) return;
    const arrived = new Promise((done) => this.element.addEventListener("seeked", done, { once: true }));
    const { duration } = this.element;
    this.element.currentTime = Number.isFinite(duration) ? Math.min(this.target, duration) : this.target;
    if (!playsOn) this.element.pause();
    else if (this.element.paused) {
      // At once, while the press still counts as one: phones refuse a sound that starts by itself.
      if (this.fades) this.element.volume = 0;
      this.#begin();
    }
    await Promise.race([arrived, pauseFor(2000)]);
    if (errand !== this.#errand) return;
    this.target = null;
    await this.#fadeTo(1, errand);
  }

  /** A sound that can't be played says so by its `error` event. */
  #begin() { this.element.play()?.catch(() => {}); }

  /** Ramps the volume. @returns {Promise<boolean>} false if something newer called it off */
  async #fadeTo(volume, errand) {
    const from = this.element.volume, start = performance.now();
    while (this.fades && !this.element.paused && !document.hidden) {
      const x = Math.min((performance.now() - start) / (Sound.fade * 1000), 1);
      this.element.volume = from + (volume - from) * x;
      if (x === 1) break;
      await pauseFor(16);
      if (errand !== this.#errand) return false;
    }
    this.element.volume = this.fades ? volume : 1;
    return errand === this.#errand;
  }
}

/** @param {number} milliseconds */
function pauseFor(milliseconds) { return new Promise((done) => setTimeout(done, milliseconds)); }
