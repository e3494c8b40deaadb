import ArgumentParser
import AudioFiles
import Foundation
import Pipeline

/// What a command that writes sound is told of its format.
struct FormatOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What the track is written as; by default what the name of the file ends in, or WAV.",
      valueName: TrackFormat.all.map(\.name).joined(separator: "|")
    )
  )
  var format: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Bits for each sample: 16, as by default, 24, or float (WAV only).", valueName: "16|24|float")
  )
  var bits: String?

  /// The format of a file. Its name may have no ending; one of a folder is passed over by giving nil.
  ///
  /// Throws where name, format and bits don't go together, or one of them is not known.
  func resolve(output: String?) throws(ValidationError) -> TrackFormat {
    let ending = output.map { URL(filePath: $0).pathExtension.lowercased() } ?? ""
    let bits = try readBits()
    guard let format else {
      guard ending.isEmpty || TrackFormat.endings.contains(ending) else { throw Self.unknown(ending: ending) }
      return try Self.usual(ending.isEmpty ? TrackFormat.all[0].ending : ending, with: bits)
    }
    guard let named = TrackFormat.named(format) else { throw Self.unknown(format: format) }
    guard ending.isEmpty || ending == named.ending else {
      throw ValidationError(
        "--format \(named.name) is written to files that end in .\(named.ending), and -o ends in .\(ending): leave"
          + " --format out, or let -o end in .\(named.ending)."
      )
    }
    guard let bits, bits != named.wave.bits else { return named }
    guard named == Self.first(named.ending) else {
      throw ValidationError(
        "--format \(named.name) and --bits \(bits.rawValue) don't go together: leave one of them out."
      )
    }
    return try Self.usual(named.ending, with: bits)
  }

  private func readBits() throws(ValidationError) -> WaveFormat.Bits? {
    guard let bits else { return nil }
    guard let read = WaveFormat.Bits(rawValue: bits.lowercased()) else {
      throw ValidationError("--bits \(bits) is not known: write 16, 24 or float.")
    }
    return read
  }

  /// The format of an ending with so many bits.
  private static func usual(_ ending: String, with bits: WaveFormat.Bits?) throws(ValidationError) -> TrackFormat {
    let usual = first(ending)
    guard let bits, bits != usual.wave.bits else { return usual }
    guard usual.wave.packing.isLossless else {
      throw ValidationError(
        "--bits goes with .wav and .flac only: .\(ending) has no bits of its own. Leave --bits out."
      )
    }
    guard let found = TrackFormat.all.first(where: { $0.ending == ending && $0.wave.bits == bits }) else {
      throw ValidationError("--bits float goes with .wav only: write --bits 24 for .\(ending).")
    }
    return found
  }

  private static func first(_ ending: String) -> TrackFormat {
    TrackFormat.all.first { $0.ending == ending } ?? TrackFormat.all[0]
  }

  private static func unknown(ending: String) -> ValidationError {
    let endings = TrackFormat.endings.map { ".\($0)" }.joined(separator: ", ")
    let likely = TrackFormat.likely(ending).flatMap(TrackFormat.named)
    let meant = likely.map { " Did you mean .\($0.ending)?" } ?? ""
    return ValidationError("Tracks are written as \(endings); \".\(ending)\" is not known.\(meant)")
  }

  private static func unknown(format: String) -> ValidationError {
    let names = TrackFormat.all.map(\.name).joined(separator: ", ")
    let meant = TrackFormat.likely(format).map { " Did you mean \($0)?" } ?? ""
    return ValidationError("There is no format \"\(format)\": possible are \(names).\(meant)")
  }
}
