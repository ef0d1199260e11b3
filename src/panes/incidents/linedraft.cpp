#include "panes/incidents/linedraft.h"

#include "panes/console/keptdraft.h"

#include <QJsonArray>

namespace panes {

namespace {

const QString folder = QStringLiteral("lines");
constexpr qsizetype longestHistory = 100;

} // namespace

LineDraft::LineDraft(QObject *parent)
    : QObject(parent)
    , m_kept(new console::KeptDraft(folder, this))
{
}

QString LineDraft::pathOf(const QString &key)
{
    return console::KeptDraft::pathOf(folder, key);
}

void LineDraft::open(const QString &key)
{
    if (key == m_kept->key())
        return;
    m_kept->open(key);
    const QJsonObject &kept = m_kept->value();
    m_text = kept.value(QLatin1String("text")).toString();
    m_cursor = kept.value(QLatin1String("cursor")).toInt(int(m_text.size()));
    m_history.clear();
    for (const QJsonValue &line : kept.value(QLatin1String("history")).toArray())
        m_history.append(line.toString());
}

void LineDraft::keep()
{
    m_kept->change({{QStringLiteral("text"), m_text},
                    {QStringLiteral("cursor"), m_cursor},
                    {QStringLiteral("history"), QJsonArray::fromStringList(m_history)}});
}

void LineDraft::change(const QString &text, int cursor)
{
    if (text == m_text && cursor == m_cursor)
        return;
    m_text = text;
    m_cursor = cursor;
    keep();
}

void LineDraft::addToHistory(const QString &line)
{
    m_history.removeAll(line);
    m_history.append(line);
    if (m_history.size() > longestHistory)
        m_history.removeFirst();
    keep();
}

void LineDraft::writeNow()
{
    m_kept->writeNow();
}

} // namespace panes
