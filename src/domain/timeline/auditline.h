#pragma once

#include <QString>

#include <functional>

namespace timeline {

/// The text of one field of an audit row, empty when it has none: "actor", "repo", "user", "name" …
using AuditField = std::function<QString(QLatin1String name)>;

/// What happened, in words, on one line: "ana removed the protection of branch main in acme/web".
/// An action that is not known reads "action by actor in repo". The fields are somebody else's text:
/// line breaks and direction overrides are taken out and the line ends at 400 characters.
QString auditLine(const QString &action, const AuditField &field);

/// Whether the action has words of its own.
bool hasAuditWords(const QString &action);

} // namespace timeline
