#pragma once

#include "domain/account/feature.h"

#include <QSet>
#include <QStringList>

namespace account {

/// The scopes and all that they contain: admin:org contains write:org, which contains read:org.
/// Source: GitHub, "Scopes for OAuth apps". One that GitHub does not list contains itself.
QSet<QString> containedIn(const QStringList &scopes);

/// Whether `alternatives` (as Need::scopes) are met by what `scopes` contain. Empty alternatives always are.
bool areMet(const char *alternatives, const QStringList &scopes);

/// "repo and workflow", "security_events or public_repo".
QString spokenScopes(const char *alternatives);

/// Granted scopes that no feature needs and that allow more than one would: shown as a warning. One that a needed
/// scope contains anyway is not among them.
QStringList tooMuch(const QStringList &scopes);

/// The fewest scopes that allow the features; what to ask for when somebody signs in.
QStringList scopesFor(const QList<Feature> &features);

} // namespace account
