import Rota

/// What tells a template from all others.
struct TemplateKey: Hashable, Comparable {
  let duty: DutyID
  let template: TemplateID

  static func < (left: TemplateKey, right: TemplateKey) -> Bool {
    (left.duty, left.template) < (right.duty, right.template)
  }
}

extension Shift {
  var key: TemplateKey { TemplateKey(duty: duty, template: template.id) }
}
