#include "panes/console/keptdraft.h"

#include "base/paths.h"

#include <QFile>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QTimer>

#include <cstdio>

namespace console {

namespace {

Q_LOGGING_CATEGORY(drafts, "parapet.drafts")
constexpr int delayMs = 200;

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

KeptDraft::KeptDraft(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_soon(new QTimer(this))
    , m_folder(folder)
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(delayMs);
    connect(m_soon, &QTimer::timeout, this, &KeptDraft::writeNow);
}

KeptDraft::~KeptDraft()
{
    writeNow();
}

QString KeptDraft::pathOf(const QString &folder, const QString &key)
{
    return base::paths::state() + u'/' + folder + u'/' + key + QStringLiteral(".json");
}

void KeptDraft::open(const QString &key)
{
    if (key == m_key)
        return;
    writeNow();
    m_key = key;
    m_value = read(m_folder, m_key);
}

QJsonObject KeptDraft::read(const QString &folder, const QString &key)
{
    QFile file(pathOf(folder, key));
    if (key.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

void KeptDraft::write(const QString &folder, const QString &key, const QJsonObject &value)
{
    const QString path = pathOf(folder, key);
    const base::Done made = base::paths::makePrivate(path.section(u'/', 0, -2));
    if (!made || !replaceFile(path, QJsonDocument(value).toJson(QJsonDocument::Compact)))
        qCWarning(drafts, "What is half-typed could not be kept in %s", qUtf8Printable(path));
}

void KeptDraft::change(const QJsonObject &value)
{
    if (value == m_value)
        return;
    m_value = value;
    m_dirty = true;
    if (!m_soon->isActive())
        m_soon->start();
}

void KeptDraft::writeNow()
{
    m_soon->stop();
    if (!m_dirty || m_key.isEmpty())
        return;
    m_dirty = false;
    write(m_folder, m_key, m_value);
}

} // namespace console
