#include "panes/incidents/linedraft.h"

#include "panes/console/keptdraft.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace panes {

namespace {

constexpr qsizetype longestHistory = 100;

QString linesFolder()
{
    return QStringLiteral("lines");
}

} // namespace

LineDraft::LineDraft(QObject *parent)
    : QObject(parent)
    , m_file(new console::KeptDraft(linesFolder(), this))
{
}

QString LineDraft::pathOf(const QString &key)
{
    return console::KeptDraft::pathOf(linesFolder(), key);
}

QString LineDraft::key() const
{
    return m_file->key();
}

void LineDraft::open(const QString &key)
{
    if (key == m_file->key())
        return;
    m_file->open(key);
    m_kept = Kept::of(m_file->value());
}

LineDraft::Kept LineDraft::Kept::of(const QJsonObject &written)
{
    Kept kept;
    kept.text = written.value(QLatin1String("text")).toString();
    kept.about = written.value(QLatin1String("about")).toString();
    kept.cursor = written.value(QLatin1String("cursor")).toInt(int(kept.text.size()));
    for (const QJsonValue &line : written.value(QLatin1String("history")).toArray())
        kept.history.append(line.toString());
    for (const QJsonValue &line : written.value(QLatin1String("entered")).toArray())
        kept.entered.append({line[QLatin1String("text")].toString(), line[QLatin1String("about")].toString(),
                             line[QLatin1String("entry")].toString()});
    return kept;
}

QJsonObject LineDraft::Kept::written() const
{
    QJsonArray lines;
    for (const EnteredLine &line : entered)
        lines.append(QJsonObject{{QStringLiteral("text"), line.text},
                                 {QStringLiteral("about"), line.about},
                                 {QStringLiteral("entry"), line.entry}});
    return {{QStringLiteral("text"), text},
            {QStringLiteral("about"), about},
            {QStringLiteral("cursor"), cursor},
            {QStringLiteral("history"), QJsonArray::fromStringList(history)},
            {QStringLiteral("entered"), lines}};
}

void LineDraft::Kept::settle(const QString &entry, bool written)
{
    const auto line =
        std::find_if(entered.begin(), entered.end(), [&](const EnteredLine &one) { return one.entry == entry; });
    if (line == entered.end())
        return;
    if (written) {
        history.removeAll(line->text);
        history.append(line->text);
        if (history.size() > longestHistory)
            history.removeFirst();
    }
    entered.erase(line);
}

QStringList LineDraft::history() const
{
    QStringList out = m_kept.history;
    for (const EnteredLine &line : m_kept.entered) { // on its way to the disk, and said all the same
        out.removeAll(line.text);
        out.append(line.text);
    }
    return out;
}

void LineDraft::change(const QString &text, int cursor, const QString &about)
{
    if (text == m_kept.text && cursor == m_kept.cursor && about == m_kept.about)
        return;
    m_kept.text = text;
    m_kept.cursor = cursor;
    m_kept.about = about;
    m_file->change(m_kept.written());
}

void LineDraft::enter(const EnteredLine &line)
{
    m_kept.entered.append(line);
    m_file->change(m_kept.written());
    writeNow();
}

void LineDraft::settle(const QString &key, const QString &entry, bool written)
{
    if (key == m_file->key()) {
        m_kept.settle(entry, written);
        m_file->change(m_kept.written());
        writeNow();
        return;
    }
    Kept kept = Kept::of(console::KeptDraft::read(linesFolder(), key));
    kept.settle(entry, written);
    console::KeptDraft::write(linesFolder(), key, kept.written());
}

void LineDraft::writeNow()
{
    m_file->writeNow();
}

} // namespace panes
