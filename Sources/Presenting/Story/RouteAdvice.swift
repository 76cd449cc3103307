import BredeWelvaart
import Dashboard

/// Tells what is wrong with an address that leads nowhere.
struct RouteAdvice {
  let store: Store

  /// The addresses of screens that can be shown to a room.
  static let forms = Route.forms.filter { $0.fixed?.isForRoom ?? true }
  /// What they begin with.
  static let words = forms.flatMap(\.words).unique

  /// The first thing that is wrong with the address.
  func objection(to text: String) -> Objection {
    guard !text.contains(":") else {
      return Objection(
        "In een adres staat geen dubbele punt; begin een nieuwe sleutel op een eigen regel, zonder spaties "
          + "ervoor.")
    }
    let parts = Route.parts(of: text)
    let word = parts.first ?? ""
    guard Self.words.contains(word) else {
      let advice = NameAdvice(Self.words.map { .init($0, names: [$0]) })
      return Objection("Er is geen scherm '\(word)'; \(advice.words(for: word))")
    }
    let subjects = Array(parts.dropFirst())
    let forms = Route.forms(word)
    guard let form = forms.first(where: { $0.counts.contains(subjects.count) }) else {
      let wanted = forms.flatMap { $0.texts(word) }.joined(separator: " of ")
      return Objection("Zo is '\(text)' geen adres; schrijf \(wanted).")
    }
    if let (subject, name) = form.unknown(in: subjects, store) {
      let advice =
        subject == .area
        ? store.areaAdvice(for: name) : store.advice(about: subject, for: name, parts: subjects)
      return Objection("\(subject.title) '\(name)' bestaat niet; \(advice)")
    }
    return Objection(
      form.subjects == [.areas]
        ? "Noem 2 tot en met 4 verschillende gebieden met een komma ertussen, zonder spaties."
        : "'\(text)' leidt nergens heen; kies een ander adres.")
  }
}
