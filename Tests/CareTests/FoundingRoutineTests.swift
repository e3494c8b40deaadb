import Care
import Foundation
import Quantities
import Testing
import Timing

@Suite("The founding routine")
struct FoundingRoutineTests {
  static let file = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Scripts/notice-and-release/clench-and-notice.relax")

  /// Full effort at the shoulders and the neck is how the routine is taught; nothing else goes against a rule.
  @Test(arguments: [0, 0.5, 1])
  func itBreaksNoRuleButFullEffortAtTheNeck(stretch: Double) throws {
    let script = try String(contentsOf: Self.file, encoding: .utf8)
    let reviewed = Reviewed(script, level: .strict, length: .stretched(stretch))
    let allowsIt = script.contains("allow max-effort")
    #expect(reviewed.found == (allowsIt ? [] : ["max-effort error"]), "\(reviewed.told)")
    #expect(reviewed.diagnostics.count == (allowsIt ? 0 : 1))
  }

  @Test func oneAllowanceMakesItCleanAtStrict() throws {
    var script = try String(contentsOf: Self.file, encoding: .utf8)
    if !script.contains("allow max-effort") {
      script = "allow max-effort because \"The routine is taught so: slowly, lying down, never to pain.\"\n" + script
    }
    let reviewed = Reviewed(script, level: .strict)
    #expect(reviewed.diagnostics.isEmpty && reviewed.result.allowed.map(\.silenced) == [1], "\(reviewed.told)")
  }

  @Test func aGentlerListenerNeedsNoAllowance() throws {
    let script = try String(contentsOf: Self.file, encoding: .utf8)
    var listener = Listener()
    listener.effort = 0.5
    let errors = Reviewed(script, listener: listener).diagnostics.filter { $0.severity == .error }
    #expect(errors.isEmpty)
  }
}
