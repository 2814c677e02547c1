import TerminalKit

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// WCAG's contrast between two colours, from 1 to 21.
func contrast(_ one: Colour.RGB, _ other: Colour.RGB) -> Double {
  let luminances = [one, other].map { rgb in
    0.2126 * linear(rgb.red) + 0.7152 * linear(rgb.green) + 0.0722 * linear(rgb.blue)
  }
  return ((luminances.max() ?? 0) + 0.05) / ((luminances.min() ?? 0) + 0.05)
}

private func linear(_ level: Int) -> Double {
  let value = Double(level) / 255
  return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
}

/// How colours look to eyes that lack one kind of cone, by the matrices of Machado, Oliveira and Fernandes (2009).
enum ColourBlindness: CaseIterable {
  case protanopia, deuteranopia, tritanopia

  private var matrix: [[Double]] {
    switch self {
    case .protanopia:
      [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    case .deuteranopia:
      [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    case .tritanopia:
      [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    }
  }

  private func seen(_ rgb: Colour.RGB) -> [Double] {
    let light = [linear(rgb.red), linear(rgb.green), linear(rgb.blue)]
    return matrix.map { row in
      let level = max(0, min(1, zip(row, light).reduce(0) { $0 + $1.0 * $1.1 }))
      return 255 * (level <= 0.0031308 ? 12.92 * level : 1.055 * pow(level, 1 / 2.4) - 0.055)
    }
  }

  /// How far apart two colours are to such eyes, in steps of 255 along each of red, green and blue.
  func distance(_ one: Colour.RGB, _ other: Colour.RGB) -> Double {
    sqrt(zip(seen(one), seen(other)).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) })
  }
}
