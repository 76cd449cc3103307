/// Cuts a stream of bytes into messages that each end with a blank line.
package struct MessageReader: Sendable {
  private let limit: Int
  private var bytes: [UInt8] = []
  /// Whether a message was longer than it may be; nothing is read after it.
  package private(set) var isOverfull = false

  /// Creates a reader of messages of at most so many bytes.
  package init(limit: Int) {
    self.limit = limit
  }

  /// Takes the bytes that arrived, in parts of any size; returns the messages that are complete now.
  package mutating func take(_ arrived: some Sequence<UInt8>) -> [String] {
    var messages: [String] = []
    for byte in arrived where !isOverfull {
      let isEnd = byte == UInt8(ascii: "\n") && bytes.last == UInt8(ascii: "\n")
      bytes.append(byte)
      if bytes.count > limit {
        isOverfull = true
        bytes = []
      } else if isEnd {
        messages.append(String(decoding: bytes, as: UTF8.self))
        bytes.removeAll(keepingCapacity: true)
      }
    }
    return messages
  }
}
