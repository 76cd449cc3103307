/// What a line of a story can say.
enum StoryKey: String, CaseIterable {
  case story = "verhaal"
  case minutes = "minuten"
  case step = "stap"
  case caption = "tekst"
  case spotlight = "licht"
  case question = "vraag"
  case choices = "keuzes"
  case note = "notitie"
}
