#pragma once

#include <QString>

#include <functional>

namespace timeline {

/// The text of one field of a row, empty when it has none: "actor", "repo", "user", "name" …
using FieldText = std::function<QString(QLatin1String name)>;

/// `lead` and behind it `words` with each {field} filled in; what stands in [ ] is left out when one of
/// its fields is empty, and an empty field elsewhere says so. The fields are somebody else's text: line
/// breaks and direction overrides are taken out, a field ends at 120 characters and the line at 400.
QString filledLine(const QString &lead, QLatin1String words, const FieldText &field);

} // namespace timeline
