extension FolderImage {
  subscript(file: WorkspaceFile) -> [UInt8]? {
    get { files[file.path] }
    set { files[file.path] = newValue }
  }

  /// The journals, each read.
  var journals: [JournalFile] {
    files.filter { $0.key.hasPrefix(WorkspaceFile.journalFolder) }.sorted { $0.key.precedes($1.key) }
      .compactMap { path, bytes in
        WorkspaceFile(path: path)?.isJournal == true ? JournalFile(path, bytes) : nil
      }
  }
}

/// Files to be written, or to be taken away where there are no bytes, by path.
typealias FileChanges = [WorkspaceFile: [UInt8]?]
