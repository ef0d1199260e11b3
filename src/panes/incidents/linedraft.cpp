#include "panes/incidents/linedraft.h"

#include "base/paths.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QTimer>

#include <cstdio>

namespace panes {

namespace {

Q_LOGGING_CATEGORY(drafts, "parapet.drafts")
constexpr int delayMs = 200;
constexpr qsizetype longestHistory = 100;

/// Replaces the file at `path`: a reader finds the old bytes or the new ones, whenever this ends.
bool replaceFile(const QString &path, const QByteArray &bytes)
{
    const QString next = path + QStringLiteral(".new");
    QFile file(next);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return false;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(bytes) != bytes.size() || !file.flush())
        return false;
    file.close();
    return std::rename(QFile::encodeName(next).constData(), QFile::encodeName(path).constData()) == 0;
}

} // namespace

LineDraft::LineDraft(QObject *parent)
    : QObject(parent)
    , m_soon(new QTimer(this))
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(delayMs);
    connect(m_soon, &QTimer::timeout, this, &LineDraft::writeNow);
}

LineDraft::~LineDraft()
{
    writeNow();
}

QString LineDraft::pathOf(const QString &key)
{
    return base::paths::state() + QStringLiteral("/lines/") + key + QStringLiteral(".json");
}

void LineDraft::open(const QString &key)
{
    if (key == m_key)
        return;
    writeNow();
    m_key = key;
    m_text.clear();
    m_cursor = 0;
    m_history.clear();
    read();
}

void LineDraft::read()
{
    QFile file(pathOf(m_key));
    if (m_key.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject kept = QJsonDocument::fromJson(file.readAll()).object();
    m_text = kept.value(QLatin1String("text")).toString();
    m_cursor = kept.value(QLatin1String("cursor")).toInt(int(m_text.size()));
    for (const QJsonValue &line : kept.value(QLatin1String("history")).toArray())
        m_history.append(line.toString());
}

void LineDraft::change(const QString &text, int cursor)
{
    if (text == m_text && cursor == m_cursor)
        return;
    m_text = text;
    m_cursor = cursor;
    m_dirty = true;
    if (!m_soon->isActive())
        m_soon->start();
}

void LineDraft::addToHistory(const QString &line)
{
    m_history.removeAll(line);
    m_history.append(line);
    if (m_history.size() > longestHistory)
        m_history.removeFirst();
    m_dirty = true;
    m_soon->start();
}

void LineDraft::writeNow()
{
    m_soon->stop();
    if (!m_dirty || m_key.isEmpty())
        return;
    m_dirty = false;
    const QString path = pathOf(m_key);
    const base::Done folder = base::paths::makePrivate(path.section(u'/', 0, -2));
    const QJsonObject kept{{QStringLiteral("text"), m_text},
                           {QStringLiteral("cursor"), m_cursor},
                           {QStringLiteral("history"), QJsonArray::fromStringList(m_history)}};
    if (!folder || !replaceFile(path, QJsonDocument(kept).toJson(QJsonDocument::Compact)))
        qCWarning(drafts, "The half-typed line could not be kept in %s", qUtf8Printable(path));
}

} // namespace panes
