#pragma once

#include "domain/journal/deed.h"

namespace desk {

/// Corrects fields of an entry; the words before stay readable. `fields` are those of its payload, such as
/// `text` or `occurred`. Refused for who said it.
base::Result<journal::Deed> amend(const journal::Subject &subject, const QString &entry, const QJsonObject &fields,
                                  const journal::Authorship &by);

} // namespace desk
