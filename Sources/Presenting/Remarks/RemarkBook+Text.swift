extension RemarkBook {
  /// The book as a text for a file, for people to read too; ``RemarkReading`` reads it back.
  ///
  /// Spaces around a value and characters that steer a terminal are lost.
  package var text: String {
    let show: [Field] = [(.show, story), (.started, started)]
    return "# Wat de zaal zei. Een verslag ervan geeft: wijkwiel verslag\n"
      + Self.record(show) + entries.map { Self.record($0.fields) }.joined()
  }

  fileprivate typealias Field = (key: RemarkKey, value: String)

  private static func record(_ fields: [Field]) -> String {
    KeyedText.text(fields.map { ($0.key.rawValue, $0.value) })
  }
}

extension RemarkBook.Entry {
  fileprivate var fields: [RemarkBook.Field] {
    let about: [RemarkBook.Field] = [
      (.time, time), (.step, step.map(String.init) ?? ""), (.caption, caption), (.route, route),
      (.area, area?.rawValue ?? ""), (.indicator, indicator?.rawValue ?? ""),
    ]
    return said + about.filter { !$0.value.isEmpty }
  }

  private var said: [RemarkBook.Field] {
    switch content {
    case .remark(let text, let isFinished):
      [(.remark, text)] + (isFinished ? [] : [(.isFinished, "nee")])
    case .hands(let hands):
      [(.hands, hands.question)]
        + hands.options.flatMap { [(.option, $0.name), (.count, String($0.count))] }
    }
  }
}
