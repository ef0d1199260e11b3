#include "panes/shell/takeback.h"

#include "domain/journal/amended.h"
#include "domain/journal/marks.h"
#include "domain/journal/restored.h"
#include "domain/journal/struck.h"

#include <QCoreApplication>

namespace shell {

namespace {

/// The deed of one mark for each of `entries`, checked against the subject as it is.
template<class Make>
base::Result<journal::Deed> marksOn(const journal::Subject &subject, const QStringList &entries, Make make,
                                    const journal::Authorship &by)
{
    journal::Deed deed;
    for (const QString &entry : entries) {
        const auto mark = make(entry);
        const base::Result<qsizetype> about = journal::markedLine(subject, entry);
        if (!about)
            return about.error();
        if (const base::Done verdict = mark.validate(subject, subject.lines.at(*about)); !verdict)
            return verdict.error();
        QJsonObject payload = mark.write();
        journal::write(payload, by);
        deed.drafts.append({.subjectId = subject.id,
                            .subjectKind = subject.kind(),
                            .type = QLatin1String(mark.type),
                            .payload = payload});
    }
    return deed;
}

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
    base::Result<journal::Deed> deed = marksOn(
        subject, entries,
        [&](const QString &entry) {
            return journal::Struck{entry, reason};
        },
        by);
    if (deed)
        deed->summary = summary(QT_TRANSLATE_NOOP("shell::takeback", "Struck: “%1”"), wordsOf(subject, entries));
    return deed;
}

base::Result<journal::Deed> restoreAll(const journal::Subject &subject, const QStringList &entries,
                                       const journal::Authorship &by)
{
    base::Result<journal::Deed> deed = marksOn(
        subject, entries, [](const QString &entry) { return journal::Restored{entry}; }, by);
    if (deed)
        deed->summary = summary(QT_TRANSLATE_NOOP("shell::takeback", "Restored: “%1”"), wordsOf(subject, entries));
    return deed;
}

base::Result<journal::Deed> amendText(const journal::Subject &subject, const QString &entry, const QString &text,
                                      const journal::Authorship &by)
{
    base::Result<journal::Deed> deed = marksOn(
        subject, {entry},
        [&](const QString &id) {
            return journal::Amended{id, {{QStringLiteral("text"), text}}};
        },
        by);
    if (deed)
        deed->summary = summary(QT_TRANSLATE_NOOP("shell::takeback", "Amended to: “%1”"), text.left(80));
    return deed;
}

} // namespace shell
