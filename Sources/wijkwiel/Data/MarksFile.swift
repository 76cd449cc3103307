import BredeWelvaart
import Dashboard
import Platform

/// The file that keeps which areas are marked from one time to the next, for who asks for that.
struct MarksFile {
  /// Why marks could not be read or kept, in words.
  struct Problem: Error, Hashable {
    let message: String
  }

  private let folder: String
  /// Each municipality has its own.
  private let name: String
  private var path: String { "\(folder)/\(name)" }

  /// Nobody marks so much that it takes more.
  private static let largest = 10_000

  /// The file in `$XDG_STATE_HOME`, else in `~/.local/state`; nil for a user without a home.
  init?(_ store: Store, stateHome: String?, home: String?) {
    guard let folder = UserFolder.path(in: stateHome, orIn: ".local/state", of: home) else { return nil }
    self.folder = folder
    let town = store.gemeente?.code.rawValue.slug ?? ""
    name = "markeringen-\(town.isEmpty ? "leeg" : town).txt"
  }

  /// The areas that were marked the last time; none where nothing was kept.
  func read() throws(Problem) -> [Area.Code] {
    switch DiskFile.read(path, limit: Self.largest) {
    case .success(let bytes):
      let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
      return lines.map { Area.Code(String($0)) }
    case .failure(let reason) where reason.isMissing: return []
    case .failure(let reason):
      throw Problem(message: "wat u markeerde is niet gelezen uit '\(path)': \(reason.message)")
    }
  }

  /// Keeps the areas that are marked; no file is left of none.
  func keep(_ codes: [Area.Code]) throws(Problem) {
    guard !codes.isEmpty else {
      guard unlink(path) == 0 || errno == ENOENT || errno == ENOTDIR else { throw problem(errno) }
      return
    }
    do throws(UserFolder.Problem) {
      try UserFolder.make(folder)
    } catch {
      throw problem(error.code)
    }
    let temporary = "\(path).nieuw-\(getpid())"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw problem(errno) }
    var code = writeDurably(codes.map { "\($0)\n" }.joined().utf8, closing: descriptor)
    if code == 0, rename(temporary, path) != 0 { code = errno }
    guard code == 0 else {
      unlink(temporary)
      throw problem(code)
    }
  }

  private func problem(_ code: Int32) -> Problem {
    Problem(message: "wat u markeerde is niet bewaard in '\(path)': \(StandardStream.reason(code)).")
  }
}

/// What is marked while the dashboard runs, and what there is to say of keeping it when it ends.
@MainActor
final class MarksMemory {
  private let file: MarksFile
  /// What the file has; nil where that could not be read, so that it is left alone.
  private let before: [Area.Code]?
  /// What is marked now.
  var marked: [Area.Code]
  private var problem: MarksFile.Problem?

  init(_ file: MarksFile) {
    self.file = file
    do throws(MarksFile.Problem) {
      let codes = try file.read()
      (before, marked) = (codes, codes)
    } catch {
      (before, marked, problem) = (nil, [], error)
    }
  }

  /// Keeps what is marked where that changed; gives what to tell where something failed.
  func keep() -> String? {
    if let problem { return problem.message }
    guard marked != before else { return nil }
    do throws(MarksFile.Problem) {
      try file.keep(marked)
      return nil
    } catch {
      return error.message
    }
  }
}
