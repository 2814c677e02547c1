// swift-tools-version: 6.2
import PackageDescription

// Warnings are errors wherever RESPITE_STRICT is set (CI sets it), so that a newer compiler's new warning never stops
// somebody who only wants to build the program.
let warnings: [SwiftSetting] =
  Context.environment["RESPITE_STRICT"] == nil ? [] : [.treatAllWarnings(as: .error)]

let strict: [SwiftSetting] =
  warnings + [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]

// The engine runs optimised even in a debug build, with its assertions alive: its tests are fifteen times faster so.
let hot: [SwiftSetting] =
  strict + [
    .strictMemorySafety(),
    .unsafeFlags(["-O", "-assert-config", "Debug"], .when(configuration: .debug)),
  ]

// One section a target and its tests, in the order of the arrows: what stands lower depends on nothing above it.
let package = Package(
  name: "respite",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "respite", targets: ["respite"]),
    .executable(name: "respite-bench", targets: ["respite-bench"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .target(name: "Rota", swiftSettings: strict),
    .testTarget(
      name: "RotaTests", dependencies: ["Rota", "TestSupport"], resources: [.copy("Zones")], swiftSettings: strict),

    .target(name: "Scheduling", swiftSettings: hot),
    .testTarget(name: "SchedulingTests", dependencies: ["Scheduling", "TestSupport"], swiftSettings: strict),

    .target(name: "Planning", dependencies: ["Rota", "Scheduling"], swiftSettings: strict),
    .testTarget(
      name: "PlanningTests", dependencies: ["Planning", "SampleTeams", "Workspace", "TestSupport"],
      resources: [.copy("Golden")], swiftSettings: strict),

    .target(name: "Workspace", dependencies: ["Rota"], swiftSettings: strict),
    .testTarget(
      name: "WorkspaceTests",
      dependencies: ["Workspace", "Rota", "Planning", "Scheduling", "SampleTeams", "TestSupport"],
      swiftSettings: strict),

    .target(
      name: "SampleTeams",
      resources: [
        .embedInCode("Teams/lantern.json"), .embedInCode("Teams/harbour.json"), .embedInCode("Teams/beacon.json"),
      ], swiftSettings: strict),

    .target(name: "TerminalKit", swiftSettings: strict),
    .target(
      name: "Themes", path: "Themes",
      resources: [
        .embedInCode("dark.json"), .embedInCode("light.json"), .embedInCode("mono.json"), .embedInCode("terminal.json"),
        .embedInCode("fjord.json"), .embedInCode("ember.json"), .embedInCode("deuteranopia.json"),
        .embedInCode("tritanopia.json"), .embedInCode("high-contrast.json"),
      ], swiftSettings: strict),
    .testTarget(
      name: "TerminalKitTests", dependencies: ["TerminalKit", "Themes", "TestSupport"], swiftSettings: strict),

    .systemLibrary(
      name: "CNcurses", providers: [.apt(["libncurses-dev"]), .brew(["ncurses"])]),
    .target(
      name: "CTerminal", dependencies: ["CNcurses"],
      linkerSettings: [
        .linkedLibrary("ncursesw", .when(platforms: [.linux])), .linkedLibrary("ncurses", .when(platforms: [.macOS])),
      ]),
    .target(name: "NcursesTerminal", dependencies: ["TerminalKit", "CTerminal"], swiftSettings: strict),
    // A program for the tests to run on a terminal of their own, to crash it among other things.
    .executableTarget(
      name: "TerminalProbe", dependencies: ["NcursesTerminal", "TerminalKit", "Themes", "TestSupport"],
      path: "Tests/TerminalProbe", swiftSettings: strict),
    .testTarget(
      name: "NcursesTerminalTests",
      dependencies: ["NcursesTerminal", "TerminalKit", "TerminalProbe", "Themes", "TestSupport"],
      swiftSettings: strict),

    .target(name: "PlannerUI", dependencies: ["TerminalKit", "Planning", "Rota"], swiftSettings: strict),
    .testTarget(
      name: "PlannerUITests", dependencies: ["PlannerUI", "Scheduling", "TestSupport"], exclude: ["Snapshots"],
      swiftSettings: strict),

    .executableTarget(
      name: "respite",
      dependencies: [
        "Rota", "Scheduling", "Planning", "Workspace", "SampleTeams", "TerminalKit", "NcursesTerminal", "Themes",
        "PlannerUI",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),
    .testTarget(
      name: "RespiteTests",
      dependencies: [
        "respite", "Rota", "Scheduling", "Planning", "Workspace", "SampleTeams", "TerminalKit", "PlannerUI",
        "TestSupport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),

    .executableTarget(
      name: "respite-bench",
      dependencies: [
        "Scheduling", "Rota", "Planning", "Workspace", "SampleTeams", "TestSupport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),
    .testTarget(
      name: "BenchTests", dependencies: ["respite-bench", "Scheduling"], resources: [.copy("Tiny")],
      swiftSettings: strict),

    .target(name: "TestSupport", dependencies: ["TerminalKit"], path: "Tests/TestSupport", swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
