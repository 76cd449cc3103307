import BredeWelvaart
import Presenting

/// The shows of which something was kept, from the first to the last.
struct RemarkShelf {
  /// What was kept of one show.
  struct KeptShow {
    /// The file's name without what all of them have, such as `2026-03-14-2015`.
    let name: String
    let book: RemarkBook

    /// The day on which it began; nil where that is not known.
    var day: Substring? { book.started.split(separator: " ").first }

    /// When it was, its story and how much was said.
    var words: String {
      "\(book.startedWords): \(book.story.isEmpty ? "zonder verhaal" : book.story) (\(book.countWords))"
    }
  }

  private(set) var shows: [KeptShow] = []
  /// What could not be read, of all files.
  private var faults: [DataFault] = []

  /// A file of remarks is not larger than this by any speaker's doing.
  private static let largest = 4_000_000

  /// Reads what a folder has; a show may be writing in it meanwhile.
  init(_ folder: RemarkFolder) {
    for file in folder.names(endingIn: RemarkFolder.suffix) {
      switch DiskFile.read(folder.path(of: file), limit: Self.largest) {
      // A show takes its name first and writes then.
      case .success(let bytes) where bytes.isEmpty: break
      // It may be gone since.
      case .failure(let reason) where reason.isMissing: break
      case .success(let bytes):
        let reading = RemarkReading(String(decoding: bytes, as: UTF8.self), file: file)
        let name = file.dropFirst(RemarkFolder.prefix.count).dropLast(RemarkFolder.suffix.count)
        shows.append(KeptShow(name: String(name), book: reading.book))
        faults += reading.faults
      case .failure(let reason): faults.append(DataFault(file: file, message: reason.message))
      }
    }
    // Of two in one minute the later has a number behind its name.
    shows = shows.stablySorted(by: \.name).stablySorted(by: \.name.count).stablySorted(by: \.book.started)
  }

  /// The latest show, after those of the same day and story: one that was started again goes on in another
  /// file.
  var latest: [KeptShow] {
    guard let last = shows.last else { return [] }
    guard let day = last.day else { return [last] }
    return shows.filter { $0.day == day && $0.book.story == last.book.story }
  }

  /// The shows whose name, date or story has these words; all of them without words.
  func shows(called words: String) -> [KeptShow] {
    if let show = shows.first(where: { $0.name == words }) { return [show] }
    let slug = words.slug
    return shows.filter { show in
      // The fourth of a month is not the fourteenth.
      let dates = [show.name, show.book.startedWords].map { "-\($0.slug)" }
      return dates.contains { $0.contains("-\(slug)") } || show.book.story.slug.contains(slug)
    }
  }

  /// What could not be read, of a show or, without a name, of all files.
  func faults(of show: KeptShow? = nil) -> [DataFault] {
    guard let show else { return faults }
    return faults.filter { $0.file == RemarkFolder.prefix + show.name + RemarkFolder.suffix }
  }
}
