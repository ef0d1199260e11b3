#pragma once

#include "github/http/answer.h"
#include "github/http/request.h"

#include <optional>

namespace support {

/// As it stands in the address, with its query.
inline QByteArray pathOf(const github::Request &request)
{
    const QByteArray query = request.url.query(QUrl::FullyEncoded).toUtf8();
    return request.url.path(QUrl::FullyEncoded).toUtf8() + (query.isEmpty() ? QByteArray() : '?' + query);
}

/// One expected question and what is said to it.
class Turn
{
public:
    Turn(const QByteArray &verb, const QByteArray &path)
        : m_verb(verb)
        , m_path(path)
    {
    }
    /// The body must hold this.
    Turn &saying(const QByteArray &part)
    {
        m_parts.append(part);
        return *this;
    }
    /// It must be asked without the token.
    Turn &unauthorised()
    {
        m_authorised = false;
        return *this;
    }
    /// It must be asked with this ETag.
    Turn &conditional(const QByteArray &etag)
    {
        m_etag = etag;
        return *this;
    }
    Turn &answers(int status, const QByteArray &body = {}, const QHash<QByteArray, QByteArray> &headers = {})
    {
        m_answer.arrival = github::Arrival::Whole;
        m_answer.status = status;
        m_answer.body = body;
        for (auto header = headers.begin(); header != headers.end(); ++header)
            m_answer.headers.insert(header.key().toLower(), header.value());
        return *this;
    }
    /// The answer does not arrive, or not whole.
    Turn &breaks(github::Arrival arrival)
    {
        m_answer.arrival = arrival;
        m_answer.why = QStringLiteral("the test says so");
        return *this;
    }
    /// The answer waits for release().
    Turn &held()
    {
        m_held = true;
        return *this;
    }

private:
    friend class Dialogue;
    QString objection(const github::Request &request) const
    {
        if (request.verb != m_verb || pathOf(request) != m_path)
            return QStringLiteral("another question");
        for (const QByteArray &part : m_parts) {
            if (!request.body.contains(part))
                return QStringLiteral("its body does not hold “%1”").arg(QString::fromUtf8(part));
        }
        if (m_authorised && request.authorised != *m_authorised)
            return QStringLiteral("with the token");
        if (m_etag && request.ifNoneMatch != *m_etag)
            return QStringLiteral("with the ETag “%1”").arg(QString::fromLatin1(request.ifNoneMatch));
        return {};
    }

    QByteArray m_verb;
    QByteArray m_path;
    QList<QByteArray> m_parts;
    std::optional<bool> m_authorised;
    std::optional<QByteArray> m_etag;
    github::Answer m_answer;
    bool m_held = false;
};

} // namespace support
