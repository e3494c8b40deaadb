// swift-tools-version: 6.1
// The rooms of the house and which of them may know each other: ARCHITECTURE.md says why.
import PackageDescription

let package = Package(
  name: "unclench",
  products: [
    .executable(name: "unclench", targets: ["unclench"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.0.0"),
  ],
  targets: [
    // C libraries, as Debian packages them.
    // espeak-ng is loaded at run time and must not be linked: see Sources/Speech/Espeak.
    .systemLibrary(name: "CEspeak", providers: [.apt(["libespeak-ng-dev"])]),
    .systemLibrary(name: "CSndfile", pkgConfig: "sndfile", providers: [.apt(["libsndfile1-dev"])]),
    .systemLibrary(name: "CSoxr", pkgConfig: "soxr", providers: [.apt(["libsoxr-dev"])]),
    .systemLibrary(name: "CPng", pkgConfig: "libpng", providers: [.apt(["libpng-dev"])]),
    .systemLibrary(name: "CTagLib", pkgConfig: "taglib", providers: [.apt(["libtag1-dev"])]),
    .systemLibrary(name: "CEbur128", pkgConfig: "libebur128", providers: [.apt(["libebur128-dev"])]),

    .target(name: "Quantities"),
    .target(name: "Spelling"),
    .target(name: "ScriptLanguage", dependencies: ["Spelling", "Quantities"]),
    .target(name: "Timing", dependencies: ["ScriptLanguage", "Quantities"]),
    .target(name: "Care", dependencies: ["ScriptLanguage", "Timing", "Quantities"]),
    .target(name: "Pictures", dependencies: ["Timing", "ScriptLanguage", "Quantities"]),
    .target(name: "Captions", dependencies: ["Timing", "ScriptLanguage", "Quantities"]),
    .target(name: "Events", dependencies: ["Captions", "Timing", "ScriptLanguage", "Quantities"]),
    .target(name: "Signal", dependencies: ["Quantities"]),
    .target(
      name: "Page",
      dependencies: ["Events"],
      resources: [
        "page.html", "page.css", "figure.svg", "session.js", "sound.js", "view.js", "pause.js", "keys.js", "page.js",
      ].map { .embedInCode("Assets/\($0)") }
    ),
    .target(name: "Images", dependencies: ["CPng"]),
    .target(name: "Resampling", dependencies: ["CSoxr", "Quantities"]),
    .target(name: "Speech", dependencies: ["CEspeak", "Spelling", "Quantities"]),
    .target(name: "Rendering", dependencies: ["Timing", "ScriptLanguage", "Resampling", "Signal", "Quantities"]),
    .target(name: "AudioFiles", dependencies: ["CSndfile", "Signal", "Quantities"]),
    // TagLib speaks C++: this is what speaks C for it.
    .target(name: "CTagging", dependencies: ["CTagLib"]),
    .target(name: "Tagging", dependencies: ["CTagging", "AudioFiles", "Quantities"]),
    .target(
      name: "Pipeline",
      dependencies: [
        "ScriptLanguage", "Timing", "Care", "Captions", "Events", "Page", "Images", "Pictures", "Speech", "Resampling",
        "Rendering", "AudioFiles", "Tagging", "Signal", "Quantities", "Yams",
      ]
    ),
    .executableTarget(
      name: "unclench",
      dependencies: [
        "Pipeline", "ScriptLanguage", "Timing", "Care", "Pictures", "Captions", "Events", "Rendering", "AudioFiles",
        "Quantities",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    .executableTarget(
      name: "bench",
      dependencies: [
        "ScriptLanguage", "Timing", "Speech", "Resampling", "Rendering", "AudioFiles", "Signal", "Quantities",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Benchmarks"
    ),

    .testTarget(name: "ArchitectureTests"),
    .testTarget(name: "QuantitiesTests", dependencies: ["Quantities"]),
    .testTarget(name: "SpellingTests", dependencies: ["Spelling"]),
    .testTarget(name: "ScriptLanguageTests", dependencies: ["ScriptLanguage"]),
    .testTarget(name: "TimingTests", dependencies: ["Timing", "ScriptLanguage", "Quantities"]),
    .testTarget(name: "CareTests", dependencies: ["Care", "Timing", "ScriptLanguage", "Quantities"]),
    .testTarget(name: "PicturesTests", dependencies: ["Pictures", "Images", "Timing", "ScriptLanguage", "Quantities"]),
    .testTarget(name: "CaptionsTests", dependencies: ["Captions", "Timing", "ScriptLanguage", "Quantities"]),
    .testTarget(name: "EventsTests", dependencies: ["Events", "Captions", "Timing", "ScriptLanguage", "Quantities"]),
    .testTarget(
      name: "PageTests",
      dependencies: ["Page", "Events", "Captions", "Timing", "ScriptLanguage", "Quantities"]
    ),
    .testTarget(name: "SignalTests", dependencies: ["Signal", "CEbur128", "Quantities"]),
    .testTarget(name: "ResamplingTests", dependencies: ["Resampling", "Quantities"]),
    .testTarget(name: "SpeechTests", dependencies: ["Speech", "Quantities"]),
    .testTarget(
      name: "RenderingTests",
      dependencies: ["Rendering", "Timing", "ScriptLanguage", "Signal", "Quantities"]
    ),
    .testTarget(name: "AudioFilesTests", dependencies: ["AudioFiles", "Signal", "Quantities"]),
    .testTarget(name: "TaggingTests", dependencies: ["Tagging", "AudioFiles", "Signal", "Quantities"]),
    .testTarget(
      name: "PipelineTests",
      dependencies: [
        "Pipeline", "ScriptLanguage", "Timing", "Care", "Speech", "AudioFiles", "Tagging", "Rendering", "Signal",
        "CEbur128",
        "CSndfile",
        "Quantities",
      ]
    ),
    .testTarget(name: "CommandTests", dependencies: ["unclench", "Speech", "Quantities", "AudioFiles", "Timing"]),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
