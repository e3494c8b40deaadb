"use strict";

// 1. What is true at a time: the session as data, without the page. Nothing here draws or plays.

/**
 * A stretch of the track, in seconds from its start.
 * @typedef {{start: number, end: number}} Span
 * @typedef {Span & {title: string, entry: number}} Chapter `entry`: where a jump to it lands.
 * @typedef {Span & {lines: string[]}} Caption
 * @typedef {Span & {phase: "in"|"hold"|"out"|"rest", from: number, to: number}} Breath fullness, 0 to 1
 * @typedef {Span & {kind?: string, words: string, places: string[], side?: string, effort?: number}} Exercise
 * @typedef {{time: number, reason: "chapter"|"part"|"words"|"end", chapter?: number}} Destination
 */

/**
 * The last of `spans` (sorted by start) that has begun at `time`, whether or not it is over.
 * @template {Span} T
 * @param {T[]} spans
 * @param {number} time
 * @returns {number} its index, or -1
 */
function lastBegun(spans, time) {
  let low = 0, high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle].start <= time) low = middle + 1; else high = middle;
  }
  return low - 1;
}

/**
 * The one of `spans` that goes on at `time`.
 * @template {Span} T
 * @param {T[]} spans
 * @param {number} time
 * @returns {T | null}
 */
function spanAt(spans, time) {
  const span = spans[lastBegun(spans, time)];
  return span && time < span.end ? span : null;
}

/** The session that the page plays: its chapters, words, breaths and exercises, and where its ways out lead. */
class Session {
  /** @param {object} events the session JSON, format 1 */
  constructor(events) {
    this.title = events.title || "";
    this.context = events.context || "";
    this.seconds = events.seconds;
    /** @type {Chapter[]} */ this.chapters = events.chapters || [];
    /** @type {Caption[]} */ this.captions = events.captions || [];
    /** @type {Breath[]} */ this.breaths = events.breaths || [];
    /** @type {Exercise[]} */ this.exercises = events.exercises || [];
    /** @type {Exercise[]} */ this.rests = events.rests || [];
  }

  /** @param {number} time @returns {Breath | null} */
  breathAt(time) { return spanAt(this.breaths, time); }

  /** How full the breath is: 0 is out, 1 is in; null where nothing paces it. @param {number} time */
  fullnessAt(time) {
    const breath = this.breathAt(time);
    if (!breath) return null;
    const x = (time - breath.start) / (breath.end - breath.start);
    return breath.from + (breath.to - breath.from) * x * x * (3 - 2 * x);
  }

  /** @param {number} time @returns {Caption | null} */
  captionAt(time) { return spanAt(this.captions, time); }

  /** The moments before a first chapter count to it. @param {number} time @returns {number} -1 without a chapter */
  chapterAt(time) {
    const begun = lastBegun(this.chapters, time);
    return begun < 0 && this.chapters.length && this.chapters[0].start <= 5 ? 0 : begun;
  }

  /** Whether a body has something to show. */
  get hasPlaces() { return [...this.exercises, ...this.rests].some((each) => (each.places || []).length > 0); }

  /**
   * What the body is invited to do, or the letting go after it.
   * @param {number} time
   * @returns {{what: Exercise, letsGo: boolean} | null}
   */
  exerciseAt(time) {
    const exercise = spanAt(this.exercises, time);
    if (exercise) return { what: exercise, letsGo: false };
    const rest = spanAt(this.rests, time);
    return rest ? { what: rest, letsGo: true } : null;
  }

  /** Where a jump to a chapter lands. @param {number} chapter @returns {Destination} */
  entryOf(chapter) { return { time: this.chapters[chapter].entry, reason: "chapter", chapter }; }

  /** The end of the track, an instant before it stops. @returns {Destination} */
  get end() { return { time: this.seconds, reason: "end" }; }

  /**
   * Where "skip this part" leads: to the next chapter; without chapters past the exercise, else to the next words.
   * @param {number} time
   * @param {number} chapter the current one
   * @returns {Destination}
   */
  past(time, chapter) {
    if (this.chapters.length) return chapter + 1 < this.chapters.length ? this.entryOf(chapter + 1) : this.end;
    const now = this.exerciseAt(time);
    if (now) {
      const rest = now.letsGo ? now.what : this.rests.find((each) => each.start >= now.what.end - 0.1);
      const next = this.exercises.find((each) => each.start > now.what.start);
      const itsOwn = rest && !(next && next.start < rest.start) ? rest : now.what;
      return { time: itsOwn.end, reason: "part" };
    }
    const words = this.captions.find((caption) => caption.start > time + 1);
    return words ? { time: Math.max(words.start - 0.3, 0), reason: "words" } : this.end;
  }

  /**
   * Where one goes on after a pause: just before the sentence or the in-breath that was interrupted, and out of an
   * exercise before the words that lead into it, so that nobody comes back into the middle of a clench.
   * @param {number} time
   * @param {number} earliest not before this
   */
  comeBack(time, earliest) { return Math.max(this.#interrupted(time), Math.min(earliest, time), 0); }

  /** @param {number} time */
  #interrupted(time) {
    const exercise = spanAt(this.exercises, time);
    let index = lastBegun(this.captions, exercise ? exercise.start : time);
    const words = this.captions[index];
    if (words && time - words.end < 15) {
      // Lines of one sentence follow at once; sentences that lead into an exercise within a second.
      const joined = exercise ? 1 : 0.3;
      while (index > 0 && this.captions[index].start - this.captions[index - 1].end < joined) index -= 1;
      return this.captions[index].start - 0.4;
    }
    const breath = lastBegun(this.breaths, time);
    if (breath >= 0 && time < this.breaths[breath].end + 1) {
      for (let i = breath; i >= 0 && time - this.breaths[i].start < 30; i -= 1) {
        if (this.breaths[i].phase === "in") return this.breaths[i].start;
      }
    }
    return time - 5;
  }
}
