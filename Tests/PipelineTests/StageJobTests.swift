import AudioFiles
import Foundation
import Pipeline
import Signal
import Testing
import Timing

@Suite("Stages as tracks of their own")
struct StageJobTests {
  static let script = """
    title "Session"
    breath b = in 4s, out 6s
    bed brown at -36 dB
    tones hum
    stage "Settle":
      "Some words to begin with. And a few more of them."
      pause 8s
    stage "Stay & rest", loops:
      breathe b for 2 breaths:
        pause 4s
        "Rest."
    stage "Aftercare", any time:
      pause 2s
      "A blanket, or something warm."
      pause 9s
    """

  /// The samples of a file, left and right in turn.
  private func samples(_ workshop: Workshop, _ name: String) throws -> [Float] {
    try AudioFileReader(path: workshop.path(name)).readAll()
  }

  @Test func stagesPlayedInTheirOrderAreTheWholeTrackToTheBit() throws {
    let workshop = try Workshop()
    let script = try workshop.compile(Self.script)
    let whole = try TrackJob(script, to: workshop.path("whole.wav")).run()
    let result = try StageJob(script, to: workshop.path("session")).run()
    #expect(result.tracks == ["01-settle.wav", "02-stay-rest.wav", "03-aftercare.wav", "aftercare.wav"])
    #expect(result.length == whole.length && result.loudness == whole.loudness)
    let parts = try result.tracks.dropLast().flatMap { try samples(workshop, "session/\($0)") }
    #expect(try parts == samples(workshop, "whole.wav"))
  }

  @Test func theEndOfAStageThatLoopsGoesOnIntoItsBeginning() throws {
    let workshop = try Workshop()
    let script = try workshop.compile(Self.script)
    var options = TrackJob.Options()
    options.format.bits = .twentyFour
    _ = try StageJob(script, to: workshop.path("session"), options: options).run()
    let before = try samples(workshop, "session/01-settle.wav").suffix(2 * 480)
    let stay = try samples(workshop, "session/02-stay-rest.wav")
    // What is heard just before the stage begins is heard again just before it begins anew.
    let loudest = before.map(abs).max() ?? 0
    let difference = zip(before, stay.suffix(2 * 480)).map { abs($0 - $1) }.max() ?? 1
    #expect(loudest > 0.001)
    #expect(difference < loudest / 50)
    // The step over the joint is as those elsewhere in the noise.
    let steps = zip(stay, stay.dropFirst(2)).map { abs($0 - $1) }
    let step = max(abs(stay[0] - stay[stay.count - 2]), abs(stay[1] - stay[stay.count - 1]))
    #expect(step < (steps.suffix(9600).max() ?? 0))
  }

  @Test func theMiddleOfAStageThatLoopsIsNoQuieterForGoingOver() throws {
    let workshop = try Workshop()
    _ = try StageJob(workshop.compile(Self.script.replacing("hum", with: "none")), to: workshop.path("session")).run()
    let stay = try samples(workshop, "session/02-stay-rest.wav")
    func power(_ range: Range<Int>) -> Double {
      10 * log10(stay[range].reduce(0) { $0 + Double($1) * Double($1) } / Double(range.count))
    }
    // In the last four seconds one place of the noise makes way for another.
    let end = stay.count
    #expect(abs(power(end - 3 * 96_000..<end - 96_000) - power(0..<2 * 96_000)) < 2)
  }

  @Test func aStageThatCanBeReachedAtAnyTimeComesFromSilenceWithAllItsWords() throws {
    let workshop = try Workshop()
    _ = try StageJob(workshop.compile(Self.script), to: workshop.path("session")).run()
    let (inOrder, alone) = try (
      samples(workshop, "session/03-aftercare.wav"), samples(workshop, "session/aftercare.wav")
    )
    // It begins two seconds earlier, in the pause; from there on it is the same.
    let lead = alone.count - inOrder.count
    #expect(lead == 2 * 2 * 48_000)
    #expect(alone[0] == 0 && alone[1] == 0)
    #expect(Array(alone[lead...]) == inOrder)
  }

  @Test func thePlaylistsSayWhatIsPlayedAndForHowLong() throws {
    let workshop = try Workshop()
    let result = try StageJob(workshop.compile(Self.script), to: workshop.path("session")).run()
    #expect(result.playlists == ["playlist.m3u8", "stay-rest.m3u8", "aftercare.m3u8"])
    func text(_ name: String) throws -> String {
      try String(contentsOfFile: workshop.path("session/\(name)"), encoding: .utf8)
    }
    let list = try text("playlist.m3u8")
    let seconds = try ["01-settle", "02-stay-rest", "03-aftercare"].map { name in
      let frames = try AudioFileReader(path: workshop.path("session/\(name).wav")).frames
      return String(format: "%.6f", Double(frames.value) / 48_000)
    }
    #expect(
      list == """
        #EXTM3U
        #PLAYLIST:Session
        #EXTINF:\(seconds[0]),Settle
        01-settle.wav
        #EXTINF:20.000000,Stay & rest
        02-stay-rest.wav
        #EXTINF:\(seconds[2]),Aftercare
        03-aftercare.wav

        """
    )
    let staying = try text("stay-rest.m3u8")
    #expect(staying.components(separatedBy: "02-stay-rest.wav").count - 1 == 90)
    #expect(staying.hasSuffix("03-aftercare.wav\n"))
    #expect(try text("aftercare.m3u8").hasSuffix(",Aftercare\naftercare.wav\n"))
  }

  @Test func whenItIsStoppedOlderFilesStayAndNoFolderIsLeft() throws {
    let workshop = try Workshop()
    let supervisor = Workshop.stopping { if case .writing = $0 { true } else { false } }
    let script = try workshop.compile(Self.script)
    #expect(throws: Failure.self) {
      try StageJob(script, to: workshop.path("session"), supervisor: supervisor).run()
    }
    #expect(workshop.names == [])
    _ = try StageJob(script, to: workshop.path("session")).run()
    let names = ["01-settle.wav", "playlist.m3u8"]
    let before = try names.map { try Data(contentsOf: workshop.folder.appending(path: "session/\($0)")) }
    #expect(throws: Failure.self) {
      try StageJob(script, to: workshop.path("session"), supervisor: supervisor).run()
    }
    #expect(try before == names.map { try Data(contentsOf: workshop.folder.appending(path: "session/\($0)")) })
  }

  @Test func aScriptWithoutStagesIsTold() throws {
    let workshop = try Workshop()
    let script = try workshop.compile("\"Hello.\"\npause 4s")
    #expect(throws: Failure.self) { try StageJob(script, to: workshop.path("session")).run() }
    #expect(workshop.names == [])
  }
}
