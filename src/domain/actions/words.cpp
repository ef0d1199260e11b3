#include "domain/actions/words.h"

#include <QCoreApplication>

namespace actions {

namespace {

/// Never read: from here the words get into the translations.
[[maybe_unused]] constexpr const char *known[] = {
    // states
    QT_TRANSLATE_NOOP("actions::Word", "Open"),
    QT_TRANSLATE_NOOP("actions::Word", "In progress"),
    QT_TRANSLATE_NOOP("actions::Word", "Done"),
    QT_TRANSLATE_NOOP("actions::Word", "Verified"),
    QT_TRANSLATE_NOOP("actions::Word", "Rejected"),
    QT_TRANSLATE_NOOP("actions::Word", "Risk accepted"),
    // what they change
    QT_TRANSLATE_NOOP("actions::Word", "Prevent"),
    QT_TRANSLATE_NOOP("actions::Word", "Detect"),
    QT_TRANSLATE_NOOP("actions::Word", "Mitigate"),
    QT_TRANSLATE_NOOP("actions::Word", "Process"),
    QT_TRANSLATE_NOOP("actions::Word", "Document"),
    // control areas
    QT_TRANSLATE_NOOP("actions::Word", "Govern"),
    QT_TRANSLATE_NOOP("actions::Word", "Identify"),
    QT_TRANSLATE_NOOP("actions::Word", "Protect"),
    QT_TRANSLATE_NOOP("actions::Word", "Respond"),
    QT_TRANSLATE_NOOP("actions::Word", "Recover"),
};

} // namespace

QString shown(const QString &word)
{
    return QCoreApplication::translate("actions::Word", word.toUtf8().constData());
}

} // namespace actions
