import Foundation
import Pipeline
import Testing

@Suite("Files that are made where there was none")
struct NewFileTests {
  private func write(_ kind: String, to path: String) throws {
    if kind == "profile" {
      try ProfileWriter().write(to: path)
    } else {
      try ScriptFile.create(path, text: "\"Hello.\"\n")
    }
  }

  @Test(arguments: ["profile", "script"])
  func nothingIsEverReplaced(kind: String) throws {
    let workshop = try Workshop()
    try Data("mine".utf8).write(to: workshop.folder.appending(path: "a"))
    #expect { try write(kind, to: workshop.path("a")) } throws: { error in
      (error as? Failure)?.kind == .cannotCreate && (error as? Failure)?.message.hasSuffix("already.") == true
    }
    #expect(FileManager.default.contents(atPath: workshop.path("a")) == Data("mine".utf8))
  }

  @Test(arguments: ["profile", "script"])
  func aFolderThatIsMissingIsNamed(kind: String) throws {
    let workshop = try Workshop()
    #expect { try write(kind, to: workshop.path("none/a")) } throws: { error in
      (error as? Failure)?.message.contains("none") == true && (error as? Failure)?.hint != nil
    }
  }

  @Test func aProfileIsForItsOwnerAlone() throws {
    let workshop = try Workshop()
    for kind in ["profile", "script"] { try write(kind, to: workshop.path(kind)) }
    let permissions = try ["profile", "script"].map { name in
      try FileManager.default.attributesOfItem(atPath: workshop.path(name))[.posixPermissions] as? Int ?? 0
    }
    #expect(permissions[0] == 0o600 && permissions[1] & 0o400 != 0)
  }
}
