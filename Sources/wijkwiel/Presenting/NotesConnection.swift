import Platform
import Presenting

/// One end of the line between a show and a notes screen; it is hung up when nobody holds it any more.
///
/// Nothing here waits: who does not read is sent the rest later, and only what is newest by then.
final class NotesConnection {
  let descriptor: Int32
  private(set) var isOpen = true
  private var reader: MessageReader
  /// What is left of the message that was begun.
  private var rest: ArraySlice<UInt8> = []
  /// What comes after it.
  private var queued: [UInt8] = []

  /// Takes a connected socket, which is this one's to close; the limit is in bytes, of a message that comes.
  init(_ descriptor: Int32, limit: Int) {
    self.descriptor = descriptor
    reader = MessageReader(limit: limit)
  }

  deinit { close(descriptor) }

  /// Whether there is something to send as soon as the other end reads.
  var hasMore: Bool { isOpen && !(rest.isEmpty && queued.isEmpty) }

  /// The messages that arrived; what is left of them comes with the next call.
  func receive() -> [String] {
    guard isOpen else { return [] }
    guard let bytes = LocalSocket.receive(atMost: 1 << 14, from: descriptor) else {
      isOpen = false
      return []
    }
    let messages = reader.take(bytes)
    isOpen = !reader.isOverfull
    return messages
  }

  /// Sends a message after those before it, unless the other end has left too much unread.
  func send(_ message: String) {
    if queued.count < 1 << 12 { queued += message.utf8 }
    flush()
  }

  /// Sends a message in place of those that were not begun.
  func sendNewest(_ message: String) {
    queued = Array(message.utf8)
    flush()
  }

  /// Sends as much as there is room for.
  func flush() {
    while hasMore {
      if rest.isEmpty { (rest, queued) = (queued[...], []) }
      guard let count = LocalSocket.send(rest, to: descriptor) else {
        isOpen = false
        return
      }
      if count == 0 { return }
      rest = rest.dropFirst(count)
    }
  }
}
