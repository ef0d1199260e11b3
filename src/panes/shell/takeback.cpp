#include "panes/shell/takeback.h"

#include "desk/composition.h"
#include "domain/journal/amended.h"
#include "domain/journal/restored.h"
#include "domain/journal/struck.h"

#include <QCoreApplication>

namespace shell {

namespace {

QString wordsOf(const journal::Subject &subject, const QStringList &entries)
{
    const journal::Line *line = subject.line(entries.value(0));
    return line ? line->text.left(80) : QString();
}

QString summary(const char *text, const QString &words)
{
    return QCoreApplication::translate("shell::takeback", text).arg(words);
}

} // namespace

base::Result<journal::Deed> strikeAll(const journal::Subject &subject, const QStringList &entries,
                                      const QString &reason, const journal::Authorship &by)
{
    desk::Composition marks(subject);
    for (const QString &entry : entries)
        marks.add(journal::Struck{.entry = entry, .reason = reason}, by);
    return marks.deed(summary(QT_TRANSLATE_NOOP("shell::takeback", "Struck: “%1”"), wordsOf(subject, entries)));
}

base::Result<journal::Deed> restoreAll(const journal::Subject &subject, const QStringList &entries,
                                       const journal::Authorship &by)
{
    desk::Composition marks(subject);
    for (const QString &entry : entries)
        marks.add(journal::Restored{.entry = entry}, by);
    return marks.deed(summary(QT_TRANSLATE_NOOP("shell::takeback", "Restored: “%1”"), wordsOf(subject, entries)));
}

base::Result<journal::Deed> amendText(const journal::Subject &subject, const QString &entry, const QString &text,
                                      const journal::Authorship &by)
{
    return desk::Composition(subject)
        .add(journal::Amended{.entry = entry, .fields = {{QStringLiteral("text"), text}}}, by)
        .deed(summary(QT_TRANSLATE_NOOP("shell::takeback", "Amended to: “%1”"), text.left(80)));
}

} // namespace shell
