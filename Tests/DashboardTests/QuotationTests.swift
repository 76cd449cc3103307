import BredeWelvaart
import Cells
import Testing

@testable import Dashboard

/// What `y` sends: the figure that the screen points at, with all that it takes to use it.
@Suite struct QuotationTests {
  @Test(arguments: [
    (
      "overzicht/lariks", "",
      "Ervaren gezondheid goed of zeer goed in Lariks: 62% (2022). Noot: Jaar volgens de kaarten in het "
        + "hoofdstuk De inwoner (RIVM, 2022). Bron: Onderzoeksrapport voor de woonzorgvisie Assen (2025), Kernpunten per wijk, tabel vóór de Begrippenlijst."
    ),
    (
      "kaart/koopwoningen", "8",
      "Koopwoningen in Centrum: 42% (geen jaar). Bron: Onderzoeksrapport voor de woonzorgvisie Assen (2025), Kernpunten "
        + "per wijk, tabel vóór de Begrippenlijst. Let op: Koop en huur in het Centrum: 98%. Koop (42%), particuliere huur (33%) en huur van "
        + "een corporatie (23%) zijn samen 98%. Bij het Centrum staat niet waar de rest bij hoort. De "
        + "leeswijzer noemt in het algemeen afronding."
    ),
    (
      "vergelijk/lariks,kloosterveen", "",
      "Ervaren gezondheid goed of zeer goed: Lariks 62% (2022); Kloosterveen 76% (2022). Noot: Jaar volgens "
        + "de kaarten in het hoofdstuk De inwoner (RIVM, 2022). Bron: Onderzoeksrapport voor de woonzorgvisie Assen (2025), Kernpunten per wijk, tabel vóór de Begrippenlijst."
    ),
    (
      "letop/eenzaamheid-twee-definities", "Down",
      "(Zeer) ernstig eenzaam in Drenthe: 12,9% (geen jaar). Bron: Feitenblad Brede Welvaart Assen (2025), "
        + "Brede-welvaartswiel, Eenzaamheid. Let op: Eenzaamheid: twee definities. 12,6% is ernstig of zeer "
        + "ernstig eenzaam (feitenblad). 48% is minstens enigszins eenzaam (woonzorgrapport). Dat zijn twee "
        + "verschillende maten."
    ),
  ]) func `a figure is quoted with its period, source and warnings`(
    route: String, keys: String, text: String
  ) {
    #expect(PageText.open(route, keys).quotation?.text == text)
  }

  @Test func `the bounds of a range are quoted together`() throws {
    let code = try #require(TestStore.store.gemeente?.code)
    let quotation = FigureQuotation(
      TestStore.store.observations("extra-woonwagenstandplaatsen", code), TestStore.store)
    #expect(
      quotation?.figure
        == "Extra standplaatsen voor woonwagens in Assen: 10 tot 15 (geen jaar)")
    #expect(
      quotation?.text.hasPrefix("\(quotation?.figure ?? ""). Een voorspelling. Noot: ") == true)
    #expect(quotation?.text.contains("Bron: Woonvisie Assen (2023), ") == true)
  }

  @Test(arguments: TestStore.routes + ["indicator/inwoners", "bron/woonzorg/wmo-wrv/lariks"])
  func `what would be quoted is what stands in the line`(route: String) throws {
    let dashboard = PageText.open(route, size: Size(width: 140, height: 50))
    for item in dashboard.state.page(dashboard.knowledge)?.items ?? [] {
      guard case .drawing = item.body else { continue }
      let leading = item.figure.flatMap { TestStore.store.observation($0.indicator, $0.area) }
      let figures = item.observations.isEmpty ? [leading].compactMap(\.self) : item.observations
      guard let quotation = FigureQuotation(figures, TestStore.store) else { continue }
      let size = Size(width: 140, height: item.height(width: 140))
      var frame = Frame(size: size, presentation: TestStore.presentation)
      item.draw(&frame, in: Rect(size), hasCursor: false, target: .help)
      let shown = (0..<size.height).map { y in String(frame.canvas.row(y).map(\.character)) }.joined()
      for figure in figures {
        guard let indicator = TestStore.store.indicator(figure.indicator),
          let fact = TestStore.store.area(figure.area).map({ TestStore.store.fact(indicator, $0) })
        else { continue }
        // A figure may be the end of a range.
        let texts = fact.readings.filter { $0.observations.contains(figure) }.map(\.text)
        #expect(texts.contains { shown.contains($0.short) || shown.contains($0.full) }, "\(quotation.figure)")
      }
    }
  }

  @Test func `the key sends it and says so`() {
    var dashboard = PageText.open("overzicht/lariks")
    let text = dashboard.quotation?.text ?? ""
    #expect(dashboard.handle(.key(.character("y"))) == [.copy(text)])
    #expect(
      dashboard.state.notice
        == "Verstuurd naar het klembord: Ervaren gezondheid goed of zeer goed in Lariks: 62% (2022)")
  }

  @Test func `where there is no figure the question to the college is sent`() throws {
    var dashboard = PageText.open("dekking/lariks/veiligheid", "Down")
    let lariks = try #require(TestStore.store.area("WK010601"))
    let question = try #require(TestStore.store.councilQuestions(in: lariks, theme: "veiligheid").first)
    #expect(dashboard.handle(.key(.character("y"))) == [.copy(question.letter(TestStore.store))])
    #expect(dashboard.state.notice == "De vraag aan het college is verstuurd naar het klembord.")
    #expect(PageText(dashboard).all.contains("Kan het college het cijfer geven"))
  }

  @Test(arguments: ["hulp", "toetsing", "dekking", "wijk/lariks/portret"])
  func `where there is no figure it says so`(route: String) {
    var dashboard = PageText.open(route)
    #expect(dashboard.handle(.key(.character("y"))).isEmpty)
    #expect(dashboard.state.notice == "Hier staat geen cijfer om te versturen; kies er eerst een.")
  }

  @Test func `while text is typed it is a letter`() {
    var dashboard = PageText.open("zoek")
    #expect(dashboard.handle(.key(.character("y"))).isEmpty)
    #expect(dashboard.state.panel?.query == "y")
  }

  @Test func `a terminal without a clipboard is sent nothing`() {
    var dashboard = Dashboard(store: TestStore.store, size: Size(width: 80, height: 24), hasClipboard: false)
    #expect(dashboard.quotation != nil)
    #expect(dashboard.handle(.key(.character("y"))).isEmpty)
    #expect(dashboard.state.notice == "Deze terminal heeft geen klembord; probeer het in een andere.")
  }
}

extension Dashboard {
  /// The figures that the screen points at, as they would be quoted; nil where it points at none.
  fileprivate var quotation: FigureQuotation? { state.quotation(knowledge) }
}
