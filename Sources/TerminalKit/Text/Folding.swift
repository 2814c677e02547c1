extension String {
  /// In small letters, the Latin ones without their marks, as people type names: `Inês` is `ines`.
  package var folded: String {
    Glyph.glyphs(in: self).map { glyph in
      let twin = glyph.asciiTwin.text
      return twin == "?" ? glyph.text : twin
    }.joined().lowercased()
  }
}
