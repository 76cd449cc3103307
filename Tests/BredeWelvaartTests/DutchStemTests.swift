import Testing

@testable import BredeWelvaart

/// Forms of words, by the vocabulary that Snowball publishes with its algorithm for Dutch.
@Suite struct DutchStemTests {
  @Test(arguments: [
    ("lichaam", "licham"), ("lichaamsziek", "lichaamsziek"), ("lichamelijk", "licham"),
    ("lichamelijke", "licham"), ("lichamelijkheden", "licham"), ("lichamen", "licham"), ("licht", "licht"),
    ("lichtdoorlatende", "lichtdoorlat"), ("lichte", "licht"), ("lichten", "licht"),
    ("lichtende", "lichtend"),
    ("lichtere", "lichter"), ("lichters", "lichter"), ("lichtgevoeligheid", "lichtgevoel"),
    ("lichthoeveelheid", "lichthoevel"), ("lichtjes", "lichtjes"), ("lichtkranten", "lichtkrant"),
    ("lichtkringen", "lichtkring"), ("lichtste", "lichtst"), ("lichtstromende", "lichtstrom"),
    ("lichttoetreding", "lichttoetred"), ("lichtverontreinigde", "lichtverontreinigd"),
    ("lichtzinnige", "lichtzinn"), ("lidmaatschap", "lidmaatschap"), ("lidstaten", "lidstat"),
    ("lidvereniging", "lidveren"), ("opglanzingen", "opglanz"), ("opgroeiende", "opgroei"),
    ("opgroeiplaats", "opgroeiplat"), ("ophaal", "ophal"), ("ophalend", "ophal"), ("opheffende", "opheff"),
    ("opheldering", "ophelder"), ("ophieven", "ophiev"), ("ophoog", "ophog"), ("ophoping", "ophop"),
    ("eenheden", "eenheid"), ("gemeenten", "gemeent"), ("mogelijkheid", "mogelijk"), ("bereikbaar", "bereik"),
    ("boeien", "boei"), ("yoghurt", "yoghurt"),
  ])
  func theStemIsThePublishedOne(_ word: String, _ stem: String) {
    #expect(String(decoding: DutchStem.stem(word.utf8), as: UTF8.self) == stem)
  }

  @Test(arguments: [
    ("huis", "huizen"), ("plan", "plannen"), ("brief", "brieven"), ("woning", "woningen"), ("boom", "bomen"),
    ("eenzaam", "eenzame"), ("winkel", "winkels"), ("gezin", "gezinnen"),
  ])
  func formsOfAWordAreAlike(_ word: String, _ form: String) {
    #expect(DutchStem.key(word.utf8) == DutchStem.key(form.utf8))
  }

  @Test(arguments: [
    ("roken", "raken"), ("kracht", "klacht"), ("bang", "bank"), ("arm", "warm"), ("huis", "huur"),
  ])
  func otherWordsAreNot(_ word: String, _ other: String) {
    #expect(DutchStem.key(word.utf8) != DutchStem.key(other.utf8))
  }

  @Test(arguments: ["", "a", "in", "65", "2040", "co2"]) func whatIsTooShortOrANumberIsItsOwnStem(
    _ word: String
  ) {
    #expect(DutchStem.key(word.utf8) == Array(word.utf8))
  }
}
