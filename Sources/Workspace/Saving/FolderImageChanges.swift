extension FolderImage {
  subscript(file: WorkspaceFile) -> [UInt8]? {
    get { files[file.path] }
    set { files[file.path] = newValue }
  }

  /// The journals, each read.
  var journals: [JournalFile] {
    sorted.compactMap { file, bytes in
      guard case .journal = file else { return nil }
      return JournalFile(file.path, bytes)
    }
  }
}

/// Files to be written, or to be taken away where there are no bytes, by path.
typealias FileChanges = [WorkspaceFile: [UInt8]?]
