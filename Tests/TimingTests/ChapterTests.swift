import Testing
import Timing

@Suite("Chapters of a timeline")
struct ChapterTests {
  @Test func eachEndsWhereTheNextBeginsAndTheLastWithTheTrack() throws {
    let compiled = Compiled(
      """
      pause 1s
      section "One":
        pause 4s
        section "Within":
          pause 3s
        pause 2s
      section "Two":
        section "Begins with it":
          pause 5s
      """
    )
    #expect(compiled.diagnostics.isEmpty)
    let chapters = compiled.timeline.chapters
    try #require(chapters.map(\.title) == ["One", "Within", "Begins with it"])
    // Behind the second of silence that each track begins with.
    #expect(chapters.map(\.frames.lowerBound) == [96_000, 288_000, 528_000])
    #expect(zip(chapters, chapters.dropFirst()).allSatisfy { $0.frames.upperBound == $1.frames.lowerBound })
    #expect(chapters[2].frames.upperBound == compiled.timeline.length.value)
  }

  @Test func aTrackWithoutSectionsHasNone() { #expect(Compiled("pause 5s").timeline.chapters.isEmpty) }
}
