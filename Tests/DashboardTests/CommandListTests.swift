import Cells
import Testing

@testable import Dashboard

/// The one list of commands keeps its promises to the keymap, the help and scripts.
@Suite struct CommandListTests {
  @Test func noKeyHasTwoMeanings() {
    let keys = CommandList.entries.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }

  @Test func namesAreUniqueWordsWithHyphens() {
    let names = CommandList.entries.map(\.name)
    #expect(Set(names).count == names.count)
    for name in names {
      #expect(name.allSatisfy { $0.isLowercase || $0 == "-" || $0.isNumber }, "\(name)")
    }
  }

  @Test func everyKeyDoesWhatTheListSays() {
    for entry in CommandList.entries {
      for key in entry.keys { #expect(Keymap.command(for: key, typing: false) == entry.command) }
    }
  }

  @Test func everyCommandIsInTheHelp() {
    let commands = HelpPage.page(width: 80).items.compactMap(\.command)
    #expect(
      commands
        == CommandEntry.Section.allCases.flatMap { section in
          CommandList.entries.filter { $0.section == section }.map { .afterClosing($0.command) }
        })
  }

  @Test func keyNamesCanBeTypedAsArguments() {
    for key in CommandList.entries.flatMap(\.keys) { #expect(Key(name: key.name) == key) }
  }
}
