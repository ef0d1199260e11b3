#pragma once

#include <QList>
#include <QString>

namespace desk {

/// A verb as people meet it: in the command palette, the key overlay, the scribe line and on the command
/// line. Constants; translated when asked for.
struct Verb
{
    const char *id; ///< "incident.raise_severity"; never changes
    const char *words; ///< "Raise severity", to be translated in the context "Verb"
    const char *key; ///< "Ctrl+Up"; empty when it has none
    const char *says; ///< `incidents::name` of what the scribe line gives; empty when it has no form
    QList<const char *> writes; ///< the types of the entries it writes, the first always

    /// In the language of the window.
    QString title() const;
    /// How it is typed in the scribe line: "!sev P1…P4 [REASON]"; empty when it cannot be.
    QString scribeForm() const;
};

/// Every verb, in the order the palette shows them. The one list.
const QList<Verb> &verbs();
/// The verb with that id, or nullptr.
const Verb *verb(const QString &id);

} // namespace desk
