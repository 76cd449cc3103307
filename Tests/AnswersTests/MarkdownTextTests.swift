import Testing

@testable import Answers

/// Words that anyone typed, within Markdown.
@Suite struct MarkdownTextTests {
  @Test(arguments: [
    ("gewoon, met ‘aanhaling’ en 53,2%", "gewoon, met ‘aanhaling’ en 53,2%"),
    ("om 20:15 uur, in 1.000 huizen. Toch?", "om 20:15 uur, in 1.000 huizen. Toch?"),
    ("<b>vet</b> & <!-- weg -->", "\\<b\\>vet\\</b\\> \\& \\<!-- weg --\\>"),
    ("[klik](http://x.nl)", "\\[klik\\](http\\://x\\.nl)"),
    ("zie www.assen.nl of a@b.nl", "zie www\\.assen\\.nl of a\\@b\\.nl"),
    ("*a* _b_ `c` ~~d~~ | $e$ ^f^", "\\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~ \\| \\$e\\$ \\^f\\^"),
    ("&lt;", "\\&lt;"), ("\\*", "\\\\\\*"), ("C:\\Temp", "C:\\\\Temp"),
    ("- lijst", "\\- lijst"), ("+ lijst", "\\+ lijst"), ("# kop", "\\# kop"), ("===", "\\==="),
    ("1. eerst", "1\\. eerst"), ("12) eerst", "12\\) eerst"), ("b. dan", "b\\. dan"),
    ("iv) dan", "iv\\) dan"),
    ("(a) dan", "\\(a) dan"),
    ("Nee. Ja", "Nee. Ja"), ("a - b + c = d", "a - b + c = d"), ("> citaat", "\\> citaat"),
    ("een\nander\u{1b}[2J\u{202e}", "een ander\\[2J"), ("", ""),
  ]) func `they stay words`(typed: String, literal: String) {
    #expect(MarkdownText.literal(typed) == literal)
  }
}
