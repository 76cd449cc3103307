import Answers
import ArgumentParser

/// The form that an answer takes.
struct AnswerOptions: ParsableArguments {
  /// The forms that an answer can have.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case tekst
    case json
    case csv
    case markdown
    case html
    case svg
  }

  @Option(
    help: ArgumentHelp(
      "De vorm van het antwoord. In json en csv zijn de namen Engels; html en svg zijn om af te drukken.",
      valueName: "vorm"))
  var formaat: Format?

  @Flag(help: "Voor een Nederlands rekenblad: csv met Nederlandse koppen, puntkomma’s en decimale komma’s.")
  var nederlands = false

  @Flag(help: "Gewone zinnen, één feit per regel, voor een schermlezer.")
  var leesVoor = false

  @Option(help: ArgumentHelp("De breedte van de tekst in tekens.", valueName: "tekens"))
  var breedte: Int?

  @OptionGroup var colours: ColourOptions

  func validate() throws {
    if let breedte, !(TextForm.leastWidth...1000).contains(breedte) {
      throw ValidationError("bij --breedte hoort een getal van \(TextForm.leastWidth) tot en met 1000.")
    }
    if nederlands, let formaat, formaat != .csv {
      throw ValidationError("--nederlands hoort bij --formaat csv.")
    }
    if leesVoor, nederlands || formaat != nil, formaat != .tekst {
      throw ValidationError("--lees-voor geeft tekst; laat --formaat en --nederlands weg.")
    }
  }

  /// Whether a form is asked for, rather than left to the command.
  var isFormChosen: Bool { formaat != nil || nederlands || leesVoor || breedte != nil }

  /// The form asked for.
  var form: AnswerForm {
    if leesVoor { return .spoken }
    return switch formaat ?? (nederlands ? .csv : .tekst) {
    case .tekst: .text(width: breedte)
    case .json: .json
    case .csv: .csv(nederlands ? .dutch : .international)
    case .markdown: .markdown
    case .html: .html
    case .svg: .svg
    }
  }
}
