// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "wijkwiel",
  products: [.executable(name: "wijkwiel", targets: ["wijkwiel"])],
  dependencies: [
    // Parses the command line: subcommands, options, help, completions. Kept by the Swift project.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    .systemLibrary(
      name: "CNcurses",
      providers: [.apt(["libncursesw5-dev"]), .brew(["ncurses"])]),
    .target(name: "CTermGuard"),
    .target(name: "CBundledPackage", exclude: ["starter"]),
    // What the system offers: the library of C, and what several modules do with it in the same way.
    .target(name: "Platform"),

    // Rounding is in the library of mathematics, which nothing else that it imports would bring along.
    .target(name: "BredeWelvaart", linkerSettings: [.linkedLibrary("m")]),
    .target(name: "Cells"),
    // How verdicts look, on screens, in answers and on paper.
    .target(name: "Pictures", dependencies: ["BredeWelvaart", "Cells"]),
    .target(name: "Answers", dependencies: ["BredeWelvaart", "Cells", "Pictures"]),
    .target(name: "Dashboard", dependencies: ["BredeWelvaart", "Cells", "Pictures", "Platform"]),
    .target(
      name: "Presenting", dependencies: ["Answers", "BredeWelvaart", "Cells", "Dashboard", "Pictures"]),
    .target(name: "Handouts", dependencies: ["Answers", "BredeWelvaart", "Cells", "Dashboard", "Pictures"]),
    .target(
      name: "CursesTerminal",
      dependencies: ["Cells", "CNcurses", "CTermGuard", "Platform"],
      // The only module that works on the terminal itself; everything else is values.
      swiftSettings: [.defaultIsolation(MainActor.self)]),
    .executableTarget(
      name: "wijkwiel",
      dependencies: [
        "Answers", "BredeWelvaart", "CBundledPackage", "Cells", "CursesTerminal", "Dashboard",
        "Handouts", "Platform", "Presenting",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // Makes the manual page from the program's own description of its commands; no part of the program.
    .executableTarget(name: "manual", dependencies: ["BredeWelvaart"]),

    .target(
      name: "TestSupport", dependencies: ["BredeWelvaart", "CBundledPackage", "Cells"],
      path: "Tests/TestSupport"),
    .testTarget(
      name: "BredeWelvaartTests", dependencies: ["BredeWelvaart", "CBundledPackage", "TestSupport"]),
    .testTarget(
      name: "AnswersTests",
      dependencies: ["Answers", "BredeWelvaart", "CBundledPackage", "Cells", "TestSupport"]),
    .testTarget(name: "CellsTests", dependencies: ["Cells", "TestSupport"], exclude: ["Golden"]),
    .testTarget(
      name: "DashboardTests",
      dependencies: ["BredeWelvaart", "CBundledPackage", "Cells", "Dashboard", "TestSupport"],
      exclude: ["Golden"]),
    .testTarget(
      name: "PresentingTests",
      dependencies: ["BredeWelvaart", "CBundledPackage", "Cells", "Dashboard", "Presenting", "TestSupport"],
      exclude: ["Golden"]),
    .testTarget(
      name: "HandoutsTests",
      dependencies: ["Answers", "BredeWelvaart", "Cells", "Dashboard", "Handouts", "TestSupport"],
      exclude: ["Golden"]),
    .testTarget(
      name: "CursesTerminalTests",
      dependencies: ["Cells", "CursesTerminal", "Platform", "Presenting", "TestSupport", "wijkwiel"]),
    .testTarget(
      name: "WijkwielTests",
      dependencies: [
        "Answers", "BredeWelvaart", "Cells", "Dashboard", "manual", "Presenting", "TestSupport", "wijkwiel",
      ],
      exclude: ["Golden"]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
