import AudioFiles
import Glibc
import Quantities
import Resampling

/// Speech from a file of any kind, folded to one channel at its own rate.
struct MonoSound {
  /// The samples, full scale ±1.
  let samples: [Float]
  /// Frames per second.
  let sampleRate: SampleRate
  /// How many channels the file has.
  let channels: Int
  /// The most runs of samples at full scale, of any channel; see `isFull`.
  let clippedRuns: Int
  /// Whether the channels say different things.
  let channelsDiffer: Bool

  /// Why a sound can't be used, as the rest of a sentence.
  struct Unusable: Error { var reason: String }

  /// The lowest rate at which words can be understood well enough.
  static let leastRate = SampleRate(hertz: 8_000)
  /// The longest that one sentence may be.
  static let longest: Seconds = 120
  private static let mostChannels = 16
  /// A sample counts as at full scale from here on: 16 bits end one step below it.
  private static let full: Float = 0.9999
  /// So many of them in a row are no accident.
  private static let clippedRun = 3

  /// Reads a file. Throws why it can't be used.
  init(path: String) throws(Unusable) {
    let reader: AudioFileReader
    do { reader = try AudioFileReader(path: path) } catch {
      throw Unusable(reason: "it is not a sound file, or of a kind that is not known")
    }
    guard reader.sampleRate.hertz >= Self.leastRate.hertz, reader.sampleRate.hertz <= 384_000 else {
      throw Unusable(reason: "its sample rate is \(reader.sampleRate.hertz) Hz, and 8000 Hz is the least")
    }
    guard reader.channels <= Self.mostChannels else { throw Unusable(reason: "it has \(reader.channels) channels") }
    guard reader.frames.value > 0 else { throw Unusable(reason: "there is no sound in it") }
    guard reader.sampleRate.seconds(in: reader.frames) <= Self.longest else {
      throw Unusable(reason: "it is longer than 2 minutes")
    }
    let all: [Float]
    do { all = try reader.readAll() } catch { throw Unusable(reason: "it is damaged or not whole") }
    guard all.count == reader.frames.value * reader.channels, !Self.isCutShort(path) else {
      throw Unusable(reason: "it breaks off before its end")
    }
    // In floating point, a damaged file may hold anything.
    guard all.allSatisfy(\.isFinite) else { throw Unusable(reason: "it is damaged") }
    sampleRate = reader.sampleRate
    channels = reader.channels
    let channels = reader.channels
    clippedRuns = (0..<channels).map { Self.clippedRuns(in: all, channel: $0, of: channels) }.max() ?? 0
    guard channels > 1 else {
      (samples, channelsDiffer) = (all, false)
      return
    }
    var powers = [Double](repeating: 0, count: channels)
    var folded = [Float](repeating: 0, count: all.count / channels)
    for frame in folded.indices {
      var sum: Float = 0
      for channel in 0..<channels {
        let sample = all[frame * channels + channel]
        powers[channel] += Double(sample) * Double(sample)
        sum += sample
      }
      folded[frame] = sum / Float(channels)
    }
    // Alike channels add up in amplitude; different ones in power, and opposite ones vanish.
    let mean = powers.reduce(0, +) / Double(channels)
    let kept = folded.reduce(0.0) { $0 + Double($1) * Double($1) }
    channelsDiffer = mean > 0 && kept < 0.7 * mean
    if let loudest = powers.indices.max(by: { powers[$0] < powers[$1] }), channelsDiffer {
      // One channel alone is whole; a mixture of different ones may be hollow, or nothing.
      folded = stride(from: loudest, to: all.count, by: channels).map { all[$0] }
    }
    samples = folded
  }

  /// The samples at the rate of tracks.
  func atTrackRate() throws(Unusable) -> [Float] {
    do { return try Resampler.resample(samples, from: sampleRate, to: .track) } catch {
      throw Unusable(reason: "its sample rate of \(sampleRate.hertz) Hz can't be changed")
    }
  }

  private static func isCutShort(_ path: String) -> Bool {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return false }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { return false }
    return WaveHead(RawFile.bytes(65_536, of: file, at: 0), size: Int(status.st_size)).isCutShort
  }

  private static func clippedRuns(in samples: [Float], channel: Int, of channels: Int) -> Int {
    var (runs, length) = (0, 0)
    for index in stride(from: channel, to: samples.count, by: channels) {
      length = abs(samples[index]) >= full ? length + 1 : 0
      if length == clippedRun { runs += 1 }
    }
    return runs
  }
}
