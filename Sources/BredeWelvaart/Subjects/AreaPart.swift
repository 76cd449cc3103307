/// A part of what is known about an area: a tab of its profile, and a part that can be asked for.
///
/// The raw values stand in addresses and on the command line.
package enum AreaPart: String, CaseIterable, Hashable, Sendable {
  case figures = "cijfers"
  /// What the documents say of it in words.
  case portrait = "portret"
  /// What there is and what not.
  case facilities = "voorzieningen"
  /// Where people meet, which the profile tells with the facilities.
  case meetingPlaces = "plekken"
  /// Housing and care.
  case housing = "wonen-en-zorg"
  /// What it can carry and has to bear.
  case balance = "draagkracht"
  case plans = "beleid"
  /// What is expected.
  case outlook = "vooruitblik"

  /// Those that have a tab of their own.
  package static let tabs = allCases.filter { $0 != .meetingPlaces }

  /// All that its tab tells.
  package var whole: [AreaPart] { self == .facilities ? [.facilities, .meetingPlaces] : [self] }

  /// The name over it.
  package var name: String {
    switch self {
    case .figures: "Cijfers"
    case .portrait: "Portret"
    case .facilities: "Voorzieningen"
    case .meetingPlaces: "Plekken"
    case .housing: "Wonen"
    case .balance: "Draagkracht"
    case .plans: "Beleid"
    case .outlook: "Vooruitblik"
    }
  }

  /// Says that there is nothing of this part.
  package func absence(in area: Area) -> String {
    switch self {
    case .figures: "er zijn geen cijfers van \(area.name)"
    case .portrait: "de documenten zeggen niets over \(area.name)"
    case .facilities: "de documenten noemen geen voorzieningen in \(area.name)"
    case .meetingPlaces: "de documenten noemen geen ontmoetingsplekken in \(area.name)"
    case .housing: "de documenten zeggen niets over wonen en zorg in \(area.name)"
    case .plans: "de plannen noemen geen acties voor \(area.name)"
    case .outlook: "de documenten kijken voor \(area.name) niet vooruit"
    case .balance where area.level != .wijk:
      "draagkracht en draaglast zijn er alleen per wijk, en \(area.name) is een \(area.level.rawValue)"
    case .balance: "de gegevens zeggen niet wat bij draagkracht en draaglast hoort"
    }
  }
}
