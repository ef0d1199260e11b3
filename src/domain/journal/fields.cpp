#include "domain/journal/fields.h"

#include "base/hash.h"
#include "base/ulid.h"

#include <QJsonArray>

namespace journal {

void Fields::fail(const char *name, const QString &why)
{
    if (m_problem.isEmpty())
        m_problem = QStringLiteral("%1 %2").arg(QLatin1String(name), why);
}

QString Fields::text(const char *name, qsizetype longest)
{
    const QString value = optionalText(name, longest);
    if (value.trimmed().isEmpty())
        fail(name, QStringLiteral("is missing"));
    return value;
}

QString Fields::optionalText(const char *name, qsizetype longest)
{
    const QJsonValue value = m_object.value(QLatin1String(name));
    if (!value.isUndefined() && !value.isString())
        fail(name, QStringLiteral("is not text"));
    const QString text = value.toString();
    if (text.size() > longest)
        fail(name, QStringLiteral("is longer than %1 characters; keep it as evidence instead").arg(longest));
    return text;
}

qint64 Fields::number(const char *name, qint64 from, qint64 to)
{
    const std::optional<qint64> value = optionalNumber(name, from, to);
    if (!value)
        fail(name, QStringLiteral("is missing"));
    return value.value_or(from);
}

std::optional<qint64> Fields::optionalNumber(const char *name, qint64 from, qint64 to)
{
    const QJsonValue value = m_object.value(QLatin1String(name));
    if (value.isUndefined())
        return {};
    const qint64 number = value.toInteger(from - 1);
    if (!value.isDouble() || number < from || number > to) {
        fail(name, QStringLiteral("is not a whole number from %1 to %2").arg(from).arg(to));
        return from;
    }
    return number;
}

bool Fields::flag(const char *name)
{
    const QJsonValue value = m_object.value(QLatin1String(name));
    if (!value.isUndefined() && !value.isBool())
        fail(name, QStringLiteral("is neither true nor false"));
    return value.toBool();
}

QStringList Fields::texts(const char *name, qsizetype most)
{
    QStringList out;
    const QJsonArray items = m_object.value(QLatin1String(name)).toArray();
    if (items.size() > most)
        fail(name, QStringLiteral("has more than %1 items").arg(most));
    for (const QJsonValue &item : items) {
        if (!item.isString())
            fail(name, QStringLiteral("has an item that is not text"));
        out.append(item.toString());
    }
    return out;
}

QJsonObject Fields::object(const char *name)
{
    const QJsonValue value = m_object.value(QLatin1String(name));
    if (!value.isObject())
        fail(name, QStringLiteral("is missing"));
    return value.toObject();
}

int Fields::choice(const char *name, std::initializer_list<QLatin1String> names)
{
    const QString value = text(name, 60);
    int index = 0;
    QStringList known;
    for (const QLatin1String option : names) {
        if (value == option)
            return index;
        known.append(option);
        ++index;
    }
    fail(name, QStringLiteral("is “%1”, not one of %2").arg(value, known.join(QStringLiteral(", "))));
    return 0;
}

std::optional<base::Instant> Fields::optionalInstant(const char *name)
{
    constexpr qint64 largest = (qint64(1) << 53) - 1;
    const std::optional<qint64> micros = optionalNumber(name, -largest, largest);
    return micros ? std::optional(base::instant(*micros)) : std::nullopt;
}

QByteArray Fields::digest(const char *name)
{
    const base::Result<QByteArray> value = base::digestFromHex(text(name, 64));
    if (!value) {
        fail(name, QStringLiteral("is not a SHA-256"));
        return {};
    }
    return *value;
}

QString Fields::reference(const char *name)
{
    const QString value = text(name, 26);
    if (!base::isUlid(value))
        fail(name, QStringLiteral("does not name an entry"));
    return value;
}

void putText(QJsonObject &payload, const char *name, const QString &text)
{
    if (!text.isEmpty())
        payload.insert(QLatin1String(name), text);
}

} // namespace journal
