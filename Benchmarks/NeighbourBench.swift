import Foundation

/// Other programs at the nearest equal work: an hour of a tone that comes and goes over brown noise, as a WAV file.
/// None of them speaks or masters.
struct NeighbourBench {
  let program: String
  let place: Workplace

  private static let minutes = 60

  func table() throws -> Table {
    var table = Table(
      title: "An hour of tone and noise, beside other programs",
      columns: ["program", "plain writes", "times as long as unclench"]
    )
    let script = try place.write(BenchScript.toneAndNoise(minutes: Self.minutes), to: "plain.relax")
    let bench = TrackBench(program: program, place: place)
    let ours = try paired { try bench.render(script, [], cache: "\(place.folder)/cache") }
    table.rows.append(["unclench", written(ours.ratio), "1"])
    for (name, command) in try neighbours() {
      guard Child.isInstalled(name) else {
        table.rows.append([name, "not installed", ""])
        continue
      }
      let theirs = try paired {
        let track = place.fresh("track.wav")
        defer { try? FileManager.default.removeItem(atPath: track) }
        return try Child.run([name] + command(track))
      }
      table.rows.append([name, written(theirs.ratio), written(theirs.time / ours.time)])
    }
    return table
  }

  private func paired(_ body: () throws -> Child.Usage) throws -> Pair {
    try place.paired(bytes: Self.minutes * TrackBench.bytesPerMinute, body)
  }

  private func neighbours() throws -> [(String, (_ track: String) -> [String])] {
    let seconds = Self.minutes * 60
    let orchestra = try place.write(Self.orchestra(seconds), to: "tone.csd")
    return [
      (
        "sox",
        { track in
          ["-n", "-r", "48000", "-b", "16", "-c", "2", track, "synth", "\(seconds)", "brownnoise", "brownnoise"]
            + ["synth", "sine", "mix", "200", "sine", "mix", "200", "tremolo", "0.1", "50", "gain", "-20"]
        }
      ),
      (
        "ffmpeg",
        { track in
          ["-nostdin", "-y", "-f", "lavfi", "-i", "anoisesrc=color=brown:r=48000:d=\(seconds):a=0.05"]
            + ["-f", "lavfi", "-i", "sine=f=200:r=48000:d=\(seconds)"]
            + ["-filter_complex", "[1]tremolo=f=0.1:d=0.5[t];[0][t]amix=inputs=2,aformat=channel_layouts=stereo"]
            + ["-c:a", "pcm_s16le", "-rf64", "auto", track]
        }
      ),
      ("csound", { track in ["-W", "-s", "-d", "-m0", "-o", track, orchestra] }),
    ]
  }

  /// The noise falls by 6 dB an octave, the tone glides as ours does.
  private static func orchestra(_ seconds: Int) -> String {
    """
    <CsoundSynthesizer>
    <CsInstruments>
    sr = 48000
    ksmps = 64
    nchnls = 2
    0dbfs = 1
    instr 1
      k1 lfo 0.5, 0.1, 1
      a1 oscili 0.025, 192 + 55 * k1
      a2 noise 0.02, 0
      a3 noise 0.02, 0
      a4 tone a2, 20
      a5 tone a3, 20
      outs a1 + a4, a1 + a5
    endin
    </CsInstruments>
    <CsScore>
    i1 0 \(seconds)
    </CsScore>
    </CsoundSynthesizer>
    """
  }
}
