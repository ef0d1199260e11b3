#include "domain/incidents/scribereader.h"

#include "domain/incidents/scribenames.h"
#include "domain/journal/statedtime.h"

#include <QRegularExpression>

namespace incidents {

using namespace base;

namespace {

struct Tagged
{
    journal::Confidence confidence = journal::Confidence::Confirmed;
    qsizetype length = 0;
};

std::optional<Tagged> confidenceIn(QStringView word)
{
    for (const journal::Confidence known :
         {journal::Confidence::Confirmed, journal::Confidence::Likely, journal::Confidence::Unverified}) {
        if (word.startsWith(u'~') && word.mid(1).compare(journal::name(known), Qt::CaseInsensitive) == 0)
            return Tagged{known, word.size()};
    }
    return {};
}

qsizetype wordEnd(const QString &text, qsizetype from)
{
    while (from < text.size() && !text.at(from).isSpace())
        ++from;
    return from;
}

} // namespace

ScribeReader::ScribeReader(const QString &text, const ScribeContext &context)
    : m_text(text)
    , m_context(context)
    , m_by(journal::statedBy(context.actor, context.now))
{
    trimEnd();
    skip(0);
    const qsizetype last = m_text.lastIndexOf(u'~');
    if (last > m_at && m_text.at(last - 1).isSpace()) {
        if (const std::optional<Tagged> tagged = confidenceIn(QStringView(m_text).mid(last))) {
            m_by.confidence = tagged->confidence;
            m_text.truncate(last);
            trimEnd();
        }
    }
}

void ScribeReader::trimEnd()
{
    while (!m_text.isEmpty() && m_text.back().isSpace())
        m_text.chop(1);
}

void ScribeReader::skip(qsizetype count)
{
    m_at = std::min(m_at + count, m_text.size());
    while (m_at < m_text.size() && m_text.at(m_at).isSpace())
        ++m_at;
}

Done ScribeReader::readCircumstances()
{
    for (;;) {
        if (journal::beginsTime(m_text, m_at)) {
            const Done time = readTime();
            if (!time)
                return time;
            continue;
        }
        if (const auto tagged = confidenceIn(QStringView(m_text).mid(m_at, wordEnd(m_text, m_at) - m_at))) {
            m_by.confidence = tagged->confidence;
            skip(tagged->length);
            continue;
        }
        const Result<bool> behalf = readBehalf();
        if (!behalf)
            return behalf.error();
        if (!*behalf)
            return done();
    }
}

Done ScribeReader::readTime()
{
    here();
    if (m_timed)
        return wrong(QStringLiteral("there are two times"),
                     QStringLiteral("leave one; double the first sign (@@ or --) for text"));
    const Result<journal::StatedTime> time = journal::readTime(m_text, m_at, {m_context.now, m_context.zone});
    if (!time)
        return time.error();
    m_timed = true;
    m_by.occurred = time->occurred;
    if (!time->remark.isEmpty())
        remark(time->remark);
    m_at = time->end;
    return done();
}

Result<bool> ScribeReader::readBehalf()
{
    static const QRegularExpression shape(QStringLiteral("as\\s+@([^\\s:]+):(?:\\s+|$)"));
    const QRegularExpressionMatch match =
        shape.match(m_text, m_at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    if (!match.hasMatch())
        return false;
    m_last = match.capturedStart(1);
    const Result<QString> person = personNamed(u'@' + match.captured(1), *this);
    if (!person)
        return person.error();
    m_by.onBehalfOf = *person;
    m_at = match.capturedEnd();
    return true;
}

std::optional<journal::Occurrence> ScribeReader::takeTime()
{
    if (!m_timed)
        return {};
    const journal::Occurrence stated = m_by.occurred;
    m_by.occurred = journal::exactly(m_context.now);
    m_timed = false;
    return stated;
}

QString ScribeReader::peek() const
{
    return m_text.mid(m_at, wordEnd(m_text, m_at) - m_at);
}

QString ScribeReader::word()
{
    m_last = m_at;
    if (!atEnd() && m_text.at(m_at) == u'"') {
        const qsizetype close = m_text.indexOf(u'"', m_at + 1);
        if (close > 0) {
            const QString quoted = m_text.mid(m_at + 1, close - m_at - 1);
            skip(quoted.size() + 2);
            return quoted.trimmed();
        }
    }
    const QString plain = peek();
    skip(plain.size());
    return plain;
}

bool ScribeReader::takeLast(const QString &word)
{
    const QStringView tail = QStringView(m_text).mid(m_at);
    if (!tail.endsWith(word, Qt::CaseInsensitive))
        return false;
    const qsizetype start = m_text.size() - word.size();
    if (start > m_at && !m_text.at(start - 1).isSpace())
        return false;
    m_text.truncate(start);
    trimEnd();
    return true;
}

bool ScribeReader::takeExactly(const QString &text)
{
    const qsizetype end = m_at + text.size();
    if (text.isEmpty() || !left().startsWith(text, Qt::CaseInsensitive)
        || (end < m_text.size() && !m_text.at(end).isSpace()))
        return false;
    m_last = m_at;
    skip(text.size());
    return true;
}

QString ScribeReader::rest()
{
    m_last = m_at;
    QString out = m_text.mid(m_at);
    m_at = m_text.size();
    // Behind a verb a doubled sign stands for itself where a single one would begin a time.
    if (out.size() > 1 && out.at(0) == out.at(1) && journal::beginsTime(out, 1))
        out.remove(0, 1);
    return out;
}

Result<QString> ScribeReader::text(const QString &what)
{
    if (atEnd()) {
        here();
        return wrong(QStringLiteral("%1 is missing").arg(what), QStringLiteral("write it behind what stands there"));
    }
    return rest();
}

Error ScribeReader::wrong(const QString &what, const QString &instead) const
{
    return {ErrorKind::Invalid, QStringLiteral("column %1: %2").arg(m_last + 1).arg(what), instead};
}

} // namespace incidents
