#include "panes/incidents/reviewdraft.h"

namespace panes {

namespace {

const QString folder = QStringLiteral("reviews");

} // namespace

ReviewDraft::ReviewDraft(QObject *parent)
    : QObject(parent)
    , m_kept(new console::KeptDraft(folder, this))
{
}

QString ReviewDraft::pathOf(const QString &key)
{
    return console::KeptDraft::pathOf(folder, key);
}

void ReviewDraft::open(const QString &key)
{
    if (key == m_kept->key())
        return;
    m_kept->open(key);
    Q_EMIT keysChanged();
}

bool ReviewDraft::has(const QString &page) const
{
    return m_kept->value().contains(page);
}

ReviewDraft::Page ReviewDraft::page(const QString &key) const
{
    const QJsonObject page = m_kept->value().value(key).toObject();
    return {page.value(QLatin1String("text")).toString(), page.value(QLatin1String("basis")).toString(),
            page.value(QLatin1String("cursor")).toInt()};
}

void ReviewDraft::change(const QString &key, const Page &page)
{
    const bool known = has(key);
    QJsonObject all = m_kept->value();
    all.insert(key,
               QJsonObject{{QStringLiteral("text"), page.text},
                           {QStringLiteral("basis"), page.basis},
                           {QStringLiteral("cursor"), page.cursor}});
    m_kept->change(all);
    if (!known)
        Q_EMIT keysChanged();
}

void ReviewDraft::drop(const QString &key)
{
    if (!has(key))
        return;
    QJsonObject all = m_kept->value();
    all.remove(key);
    m_kept->change(all);
    m_kept->writeNow();
    Q_EMIT keysChanged();
}

QSet<QString> ReviewDraft::keys() const
{
    const QStringList keys = m_kept->value().keys();
    return {keys.begin(), keys.end()};
}

} // namespace panes
