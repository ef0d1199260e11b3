#include "panes/timeline/savedmappings.h"

#include "base/hash.h"
#include "domain/journal/statedzone.h"

#include <QSettings>

#include <algorithm>

namespace panes {

namespace {

constexpr qsizetype most = 200;
const QString group = QStringLiteral("imports");
const QString mappingKey = QStringLiteral("mapping");
const QString zoneKey = QStringLiteral("zone");
const QString laneKey = QStringLiteral("lane");
const QString usedKey = QStringLiteral("used");

QString signature(const QString &format, const QStringList &columns)
{
    const QByteArray text = (format + u'\n' + columns.join(u'\n')).toUtf8();
    return group + u'/' + QString::fromLatin1(base::sha256(text).toHex().left(24));
}

/// "+02:00" for an offset, as it would be typed.
QString zoneText(const QTimeZone &zone)
{
    const QString id = QString::fromLatin1(zone.id());
    return id.startsWith(QLatin1String("UTC")) && id.size() > 3 ? id.mid(3) : id;
}

void forgetTheOldest(QSettings &settings)
{
    settings.beginGroup(group);
    QStringList all = settings.childGroups();
    const auto used = [&](const QString &one) { return settings.value(one + u'/' + usedKey).toLongLong(); };
    std::sort(all.begin(), all.end(), [&](const QString &a, const QString &b) { return used(a) > used(b); });
    for (qsizetype i = most; i < all.size(); ++i)
        settings.remove(all.at(i));
    settings.endGroup();
}

} // namespace

std::optional<feeds::EventOptions> SavedMappings::of(const QString &format, const QStringList &columns) const
{
    const QString key = signature(format, columns);
    if (!m_settings.contains(key + u'/' + usedKey))
        return std::nullopt;
    feeds::EventOptions options;
    if (const auto mapping = timeline::parseMapping(m_settings.value(key + u'/' + mappingKey).toString()))
        options.mapping = *mapping;
    if (const auto zone = journal::zoneNamed(m_settings.value(key + u'/' + zoneKey).toString()))
        options.zone = *zone;
    options.lane = m_settings.value(key + u'/' + laneKey).toString();
    return options;
}

void SavedMappings::keep(const QString &format, const QStringList &columns, const feeds::EventOptions &options,
                         qint64 nowMs)
{
    const QString key = signature(format, columns);
    m_settings.setValue(key + u'/' + mappingKey, timeline::mappingText(options.mapping));
    m_settings.setValue(key + u'/' + zoneKey, options.zone ? zoneText(*options.zone) : QString());
    m_settings.setValue(key + u'/' + laneKey, options.lane);
    m_settings.setValue(key + u'/' + usedKey, nowMs);
    forgetTheOldest(m_settings);
}

} // namespace panes
