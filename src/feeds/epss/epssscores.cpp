#include "feeds/epss/epssscores.h"

#include "base/plainbytes.h"
#include "feeds/json/jsonobject.h"

#include <array>

namespace feeds {

using base::Error;
using base::ErrorKind;
using base::Result;
using namespace intelligence;

namespace {

constexpr qsizetype longestScoreLine = 4096;
constexpr qsizetype mostColumns = 16;

QString quoted(QByteArrayView text)
{
    return QStringLiteral("“%1”").arg(tamedText(std::string_view(text.data(), size_t(text.size())), 60));
}

/// One pass over one file.
class EpssReading
{
public:
    EpssReading(QIODevice &device, const QString &name, const TakeScores &take, const EpssOptions &options)
        : m_bytes(device, name)
        , m_name(name)
        , m_take(take)
        , m_options(options)
    {
    }

    Result<FileReading> run()
    {
        while (m_on) {
            const Result<QByteArray> piece = m_bytes.next();
            if (!piece)
                return piece.error();
            if (piece->isEmpty())
                break;
            m_reading.bytes = m_bytes.read();
            m_rest += *piece;
            if (const base::Done cut = takeLines(); !cut)
                return cut.error();
        }
        if (m_on && !m_rest.trimmed().isEmpty())
            refuse(m_line + 1, QStringLiteral("the file ends inside this row"));
        if (m_on && m_columns == 0)
            return Error{ErrorKind::Invalid, QStringLiteral("%1 has no EPSS scores").arg(m_name),
                         QStringLiteral("it ends before the names of its columns")};
        if (m_on && !m_batch.isEmpty())
            deliver();
        return m_reading;
    }

private:
    base::Done takeLines()
    {
        qsizetype from = 0;
        for (;;) {
            const qsizetype end = m_rest.indexOf('\n', from);
            if (end < 0)
                break;
            ++m_line;
            const base::Done taken = takeLine(QByteArrayView(m_rest).sliced(from, end - from).trimmed());
            if (!taken || !m_on)
                return taken;
            from = end + 1;
        }
        m_rest.remove(0, from);
        if (m_rest.size() > longestScoreLine)
            return wrong(m_line + 1, QStringLiteral("the line is longer than %1 bytes").arg(longestScoreLine));
        return base::done();
    }

    Error wrong(qint64 line, const QString &why) const
    {
        return {ErrorKind::Invalid, QStringLiteral("%1 has no EPSS scores").arg(m_name),
                QStringLiteral("line %1: %2").arg(line).arg(why)};
    }

    base::Done takeLine(QByteArrayView line)
    {
        if (line.isEmpty())
            return base::done();
        if (line.startsWith('#'))
            return takeHead(line.sliced(1));
        if (m_columns == 0)
            return takeColumns(line);
        takeRow(line);
        return base::done();
    }

    base::Done takeHead(QByteArrayView line)
    {
        for (const QByteArray &part : line.toByteArray().split(',')) {
            const qsizetype colon = part.indexOf(':');
            const QByteArray key = part.first(qMax<qsizetype>(colon, 0)).trimmed();
            const QByteArray value = part.sliced(colon + 1).trimmed();
            if (key == "model_version")
                m_head.version = tamedText(std::string_view(value.constData(), size_t(value.size())), 60);
            else if (key == "score_date")
                m_head.day =
                    QDate::fromString(QString::fromLatin1(value.first(qMin<qsizetype>(10, value.size()))), Qt::ISODate);
        }
        return base::done();
    }

    base::Done takeColumns(QByteArrayView line)
    {
        const QByteArrayList names = line.toByteArray().toLower().split(',');
        m_cve = names.indexOf("cve");
        m_score = names.indexOf("epss");
        m_percentile = names.indexOf("percentile");
        if (m_cve < 0 || m_score < 0 || m_percentile < 0 || names.size() > mostColumns)
            return wrong(m_line, QStringLiteral("the columns cve, epss and percentile are expected here"));
        if (!m_head.day.isValid())
            return wrong(m_line,
                         QStringLiteral("the line before does not say of which day the scores are "
                                        "(#model_version:…,score_date:…)"));
        m_columns = names.size();
        return base::done();
    }

    void takeRow(QByteArrayView line)
    {
        std::array<QByteArrayView, mostColumns> cells;
        qsizetype count = 0;
        for (qsizetype from = 0; from <= line.size() && count < mostColumns; ++count) {
            const qsizetype comma = line.indexOf(',', from);
            const qsizetype end = comma < 0 ? line.size() : comma;
            cells.at(size_t(count)) = line.sliced(from, end - from);
            from = end + 1;
        }
        if (count != m_columns) {
            refuse(m_line, QStringLiteral("it has %1 values, not %2").arg(count).arg(m_columns));
            return;
        }
        const QByteArrayView number = cells.at(size_t(m_cve));
        const std::optional<Cve> cve = Cve::from(QString::fromLatin1(number));
        const std::optional<int> score = millionthsFrom(cells.at(size_t(m_score)));
        const std::optional<int> percentile = millionthsFrom(cells.at(size_t(m_percentile)));
        if (!cve)
            refuse(m_line, QStringLiteral("%1 is not a CVE number").arg(quoted(number)));
        else if (!score)
            refuse(m_line,
                   QStringLiteral("epss %1 is not a number from 0 to 1").arg(quoted(cells.at(size_t(m_score)))));
        else if (!percentile)
            refuse(m_line,
                   QStringLiteral("percentile %1 is not a number from 0 to 1")
                       .arg(quoted(cells.at(size_t(m_percentile)))));
        else
            keep({*cve, *score, *percentile, m_head.day});
    }

    void keep(const ExploitScore &score)
    {
        m_batch.append(score);
        if (m_batch.size() >= m_options.batch)
            deliver();
    }

    void deliver()
    {
        m_on = m_take(m_head, m_batch, m_reading.bytes);
        m_reading.cancelled = !m_on;
        m_batch.clear();
    }

    void refuse(qint64 line, const QString &reason) { m_reading.refuse({.line = line, .reason = reason}); }

    base::PlainBytes m_bytes;
    const QString m_name;
    const TakeScores &m_take;
    const EpssOptions m_options;
    FileReading m_reading;
    EpssHead m_head;
    QByteArray m_rest; // a line that is not yet whole
    QList<ExploitScore> m_batch;
    qint64 m_line = 0;
    qsizetype m_columns = 0;
    qsizetype m_cve = -1;
    qsizetype m_score = -1;
    qsizetype m_percentile = -1;
    bool m_on = true;
};

} // namespace

Result<FileReading> readEpss(QIODevice &device, const QString &name, const TakeScores &take, const EpssOptions &options)
{
    return EpssReading(device, name, take, options).run();
}

} // namespace feeds
