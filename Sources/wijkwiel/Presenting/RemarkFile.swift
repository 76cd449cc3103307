import Platform
import Presenting

/// The file in which one show keeps what its room said; there is none as long as nothing was said.
struct RemarkFile {
  private let folder: RemarkFolder?
  /// The name that the file would have if no other show began in the same minute.
  private let stem: String
  /// The file's name, once it was taken.
  private var name: String?
  /// Whether the book changed since it was kept.
  private var isOwed = false
  /// Whether something that has to be on the disk itself is not there yet.
  private var owesDisk = false
  /// Why the book is not kept as it was the last time; nil where it is.
  private(set) var problem: RemarkProblem?

  /// Prepares for a show that began at a moment; writes nothing.
  init(started: Moment, in folder: RemarkFolder? = .own) {
    self.folder = folder
    stem = String(
      started.clock.map { $0 == " " ? "-" : $0 }.filter { $0 == "-" || $0.isASCII && $0.isNumber })
  }

  /// Notes that the book changed, for ``settle(_:)`` to keep; however often that is, it is written once.
  ///
  /// What is kept durably outlives a loss of power too, rather than only the program.
  mutating func owe(durably: Bool) {
    isOwed = true
    owesDisk = owesDisk || durably
  }

  /// Keeps the book as it is now, where that is owed; gives what to tell the speaker where it failed.
  mutating func settle(_ book: @autoclosure () -> RemarkBook) -> String? {
    guard isOwed else { return nil }
    return keep(book(), durably: owesDisk)
  }

  /// Keeps the book as it is now, and no file of one without entries; gives what to tell where it failed.
  ///
  /// What failed is made up for by the next call that succeeds, for a book is always written as a whole.
  mutating func keep(_ book: RemarkBook, durably: Bool) -> String? {
    isOwed = false
    owesDisk = owesDisk || durably
    do throws(RemarkProblem) {
      guard let folder else { throw .noFolder }
      try put(book, in: folder)
      owesDisk = false
      problem = nil
      return nil
    } catch {
      problem = error
      return error.notice
    }
  }

  private mutating func put(_ book: RemarkBook, in folder: RemarkFolder) throws(RemarkProblem) {
    guard !book.entries.isEmpty else {
      if let name { try folder.remove(name) }
      name = nil
      return
    }
    // Each time, for someone may have taken it away.
    try folder.make()
    if name == nil { name = try takeName(in: folder) }
    if let name { try folder.replace(book.text, in: name, durably: owesDisk) }
  }

  /// More shows than this do not begin in a minute.
  private static let mostNames = 1000

  private func takeName(in folder: RemarkFolder) throws(RemarkProblem) -> String {
    folder.sweep()
    for number in 1...Self.mostNames {
      let name = "\(RemarkFolder.prefix)\(stem)\(number == 1 ? "" : "-\(number)")\(RemarkFolder.suffix)"
      if try folder.take(name) { return name }
    }
    throw RemarkProblem(EEXIST, folder.path)
  }
}
