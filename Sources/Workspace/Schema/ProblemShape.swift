/// What `respite export problem` writes, for its schema; no file of a workspace is one.
enum ProblemShape {
  static let shape = ObjectShape([
    .required("from", .day, "The first date that is decided."), .required("to", .day, "The last date that is decided."),
    .required("firstDay", .day, "The date of day 0. Days outside from…to are fixed: each has one option."),
    .required("days", count, "The number of days."),
    .required("rules", .ids, "The hard rules that are in it, all of them hard."),
    .required("leftOut", .ids, "Hard rules that are not: what is here asks no more than the rules do."),
    .required("groups", .list(ListShape(.object(group))), "The sites; people hold shifts of their own."),
    .required("members", .list(ListShape(.object(member))), "The people, each of whom has one pattern a day."),
    .required("covers", .list(ListShape(.object(cover))), "The dated shifts that want to be held."),
  ])

  private static let count = Shape.number(0...1_000_000_000)
  private static let anyNumber = Shape.number(-1_000_000_000...1_000_000_000)
  private static let numbers = Shape.list(ListShape(anyNumber))
  private static let lists = Shape.list(ListShape(numbers))
  private static let bound = Shape.either([anyNumber, .null])

  private static let group = ObjectShape([
    .required("site", .id, "The site."),
    .required(
      "types",
      .list(
        ListShape(
          .object(
            ObjectShape([.required("duty", .id, "The duty."), .required("template", .id, "Its shift template.")])))),
      "The shift types, by number."),
    .required("patterns", lists, "What one person may hold on one day: the types of each pattern; 0 is off."),
    .required(
      "successions",
      .list(
        ListShape(
          .object(
            ObjectShape([
              .required("gap", count, "Days between the two."),
              .required("days", .either([numbers, .null]), "First days it speaks of; null for all."),
              .required("forbidden", lists, "Pairs of patterns, first and second."),
            ])))),
      "No forbidden pair stands so many days apart with only days off between."),
    .required("stretches", .list(ListShape(lists)), "Tables of day, pattern, start, end, in minutes on one axis."),
  ])

  private static let member = ObjectShape([
    .required("id", .id, "The member."), .required("group", count, "The number of the site's group."),
    .required("options", lists, "By day: the patterns that may be held."),
    .required(
      "runs",
      .list(
        ListShape(
          .object(
            ObjectShape([
              .required("patterns", numbers, "The patterns that make a day count."),
              .required("max", bound, "The longest run of such days."),
              .required("min", bound, "The shortest; runs at either end of the days are never too short."),
            ])))), "Runs of days."),
    .required(
      "windows",
      .list(
        ListShape(
          .object(
            ObjectShape([
              .required("from", count, "The first day."), .required("days", count, "How many days."),
              .required(
                "weights", numbers,
                "By pattern; or where there are more, by day of the window and pattern, day after day."),
              .required("max", bound, "The largest sum."), .required("min", bound, "The smallest sum."),
            ])))), "Sums over days."),
    .required("blocks", .list(ListShape(.object(blocks))), "Weekends and nights."),
    .required(
      "rollings",
      .list(
        ListShape(
          .object(
            ObjectShape([
              .required("stretches", count, "The number of the group's table."),
              .required("window", count, "Minutes."),
              .required("max", anyNumber, "The most minutes within any window; it begins or ends with a stretch."),
            ])))), "Sums over real time."),
  ])

  private static let blocks = ObjectShape([
    .required(
      "blocks",
      .list(
        ListShape(
          .list(
            ListShape(
              .object(
                ObjectShape([
                  .required("day", count, "The day."), .required("patterns", numbers, "The patterns that touch it."),
                ])))))), "Each block: the cells that touch it."),
    .required(
      "limits",
      .list(
        ListShape(
          .object(
            ObjectShape([
              .required("from", count, "The first block."), .required("blocks", count, "How many blocks."),
              .required("max", anyNumber, "The most of them that may be touched."),
            ])))), "Bounds on blocks in a row."),
    .required("whole", .flag, "Whether a block is touched on all of its days or on none."),
  ])

  private static let cover = ObjectShape([
    .required("day", count, "The day."), .required("group", count, "The group."), .required("type", count, "The type."),
    .required("need", count, "How many are to hold it."),
    .required("seats", .list(ListShape(.text(.seat))), "The seats."),
    .required(
      "holders",
      .list(
        ListShape(
          .object(
            ObjectShape([
              .required("member", .id, "Who holds it by the rota there is."),
              .required("settled", .flag, "Whether that is pinned or published."),
            ])))), "Who holds it; a change is a cover whose holders differ."),
  ])
}
