#include "panes/look/keytext.h"

#include <QCoreApplication>
#include <QKeySequence>

namespace look {

namespace {

/// Never read: names that a language may have shorter than Qt does, as they stand on key caps.
[[maybe_unused]] constexpr const char *shorter[] = {
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),   QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Esc"),    QT_TRANSLATE_NOOP("QShortcut", "Tab"),
    QT_TRANSLATE_NOOP("QShortcut", "Up"),     QT_TRANSLATE_NOOP("QShortcut", "Down"),
    QT_TRANSLATE_NOOP("QShortcut", "Return"), QT_TRANSLATE_NOOP("QShortcut", "Enter"),
};

} // namespace

QString keyText(const QString &key)
{
    const QKeySequence sequence = QKeySequence::fromString(key, QKeySequence::PortableText);
    const bool known = sequence.count() == 1 && sequence[0].key() != Qt::Key_unknown;
    return known && key.size() > 1 ? sequence.toString(QKeySequence::NativeText) : key;
}

} // namespace look
