#include "panes/incidents/linedraft.h"

#include "base/paths.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QTimer>

#include <algorithm>
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
    m_kept = read(key);
}

LineDraft::Kept LineDraft::read(const QString &key)
{
    Kept kept;
    QFile file(pathOf(key));
    if (key.isEmpty() || !file.open(QIODevice::ReadOnly))
        return kept;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    kept.text = object.value(QLatin1String("text")).toString();
    kept.about = object.value(QLatin1String("about")).toString();
    kept.cursor = object.value(QLatin1String("cursor")).toInt(int(kept.text.size()));
    for (const QJsonValue &line : object.value(QLatin1String("history")).toArray())
        kept.history.append(line.toString());
    for (const QJsonValue &line : object.value(QLatin1String("entered")).toArray())
        kept.entered.append({line[QLatin1String("text")].toString(), line[QLatin1String("about")].toString(),
                             line[QLatin1String("entry")].toString()});
    return kept;
}

void LineDraft::write(const QString &key, const Kept &kept)
{
    const QString path = pathOf(key);
    const base::Done folder = base::paths::makePrivate(path.section(u'/', 0, -2));
    QJsonArray entered;
    for (const EnteredLine &line : kept.entered)
        entered.append(QJsonObject{{QStringLiteral("text"), line.text},
                                   {QStringLiteral("about"), line.about},
                                   {QStringLiteral("entry"), line.entry}});
    const QJsonObject object{{QStringLiteral("text"), kept.text},
                             {QStringLiteral("about"), kept.about},
                             {QStringLiteral("cursor"), kept.cursor},
                             {QStringLiteral("history"), QJsonArray::fromStringList(kept.history)},
                             {QStringLiteral("entered"), entered}};
    if (!folder || !replaceFile(path, QJsonDocument(object).toJson(QJsonDocument::Compact)))
        qCWarning(drafts, "The half-typed line could not be kept in %s", qUtf8Printable(path));
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

void LineDraft::change(const QString &text, int cursor, const QString &about)
{
    if (text == m_kept.text && cursor == m_kept.cursor && about == m_kept.about)
        return;
    m_kept.text = text;
    m_kept.cursor = cursor;
    m_kept.about = about;
    m_dirty = true;
    if (!m_soon->isActive())
        m_soon->start();
}

void LineDraft::enter(const EnteredLine &line)
{
    m_kept.entered.append(line);
    m_dirty = true;
    writeNow();
}

void LineDraft::settle(const QString &key, const QString &entry, bool written)
{
    if (key == m_key) {
        m_kept.settle(entry, written);
        m_dirty = true;
        writeNow();
        return;
    }
    Kept kept = read(key);
    kept.settle(entry, written);
    write(key, kept);
}

void LineDraft::writeNow()
{
    m_soon->stop();
    if (!m_dirty || m_key.isEmpty())
        return;
    m_dirty = false;
    write(m_key, m_kept);
}

} // namespace panes
