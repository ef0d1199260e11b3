#pragma once

#include "base/instant.h"

#include <QJsonObject>

#include <optional>

namespace journal {

/// Reads an entry's own fields and remembers the first that is wrong, so that a payload's read()
/// is a list of fields and one question at the end.
class Fields
{
public:
    explicit Fields(const QJsonObject &object)
        : m_object(object)
    {
    }

    /// A text that must be there and not blank, at most `longest` characters.
    QString text(const char *name, qsizetype longest = 8000);
    /// A text that may be missing.
    QString optionalText(const char *name, qsizetype longest = 8000);
    /// An integer in [from, to].
    qint64 number(const char *name, qint64 from, qint64 to);
    std::optional<qint64> optionalNumber(const char *name, qint64 from, qint64 to);
    bool flag(const char *name);
    QStringList texts(const char *name, qsizetype most = 200);
    QJsonObject object(const char *name);
    /// One of `names`: its index.
    int choice(const char *name, std::initializer_list<QLatin1String> names);
    /// A name that `read` knows, written in full.
    template<class T>
    T named(const char *field, std::optional<T> (*read)(const QString &))
    {
        const QString value = text(field, 60);
        const std::optional<T> found = read(value);
        if (!found || value != QString(name(*found)))
            fail(field, QStringLiteral("is “%1”, which is not known here").arg(value));
        return found.value_or(T{});
    }
    /// A point in time in microseconds.
    std::optional<base::Instant> optionalInstant(const char *name);
    /// A 32-byte hash in hexadecimal.
    QByteArray digest(const char *name);
    /// Another entry or subject, by ULID.
    QString reference(const char *name);

    void fail(const char *name, const QString &why);

    /// `value`, or the first thing that was wrong.
    template<class T>
    base::Result<T> finish(T value) const
    {
        if (!m_problem.isEmpty())
            return base::Error{base::ErrorKind::Invalid, m_problem};
        return value;
    }

private:
    QJsonObject m_object;
    QString m_problem;
};

/// Writes a text unless it is empty: what is not said is not there.
void putText(QJsonObject &payload, const char *name, const QString &text);

} // namespace journal
