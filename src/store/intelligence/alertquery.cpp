#include "store/intelligence/alertquery.h"

#include "store/intelligence/matchwords.h"

namespace store {

using namespace intelligence;
using Which = AlertFilter::Which;

namespace {

constexpr int firstAlertText = 7; // ?1…?4 the place, ?5 now, ?6 the limit

} // namespace

AlertQuery::AlertQuery(const AlertFilter &filter)
    : m_filter(filter)
{
    const bool open = filter.which != Which::Settled;
    const bool words = !filter.words.trimmed().isEmpty();
    // Under one name the index of that name leads; the other names are few enough to be looked at.
    const auto name = [&](const char *column, const char *index, const QString &text, const QByteArray &collation) {
        const QByteArray test = QByteArray(column) + " = " + value(text) + collation;
        if (open && !words && m_lead.isEmpty() && filter.which == Which::Open) {
            m_lead = test + " AND ";
            m_index = index;
        } else {
            m_checks += " AND " + test;
        }
    };
    if (!filter.owner.isEmpty() || filter.unowned)
        name("owner", "alert_phase_owner", filter.unowned ? QStringLiteral("") : filter.owner, " COLLATE NOCASE");
    if (!filter.repository.isEmpty())
        name("repository", "alert_phase_repository", filter.repository, " COLLATE NOCASE");
    if (filter.state)
        name("state", "alert_phase_state", intelligence::name(*filter.state), {});
    if (filter.band && open)
        m_checks += " AND band = " + QByteArray::number(int(*filter.band));
    if (words)
        m_checks += QByteArrayLiteral(" AND ") + (open ? "alert_id" : "id")
            + " IN (SELECT l.subject_id FROM line_words w JOIN line l ON l.position = w.rowid WHERE line_words MATCH "
            + value(matchingWords(filter.words)) + " AND l.subject_kind = 'alert')";
    if (m_index.isEmpty())
        m_index = filter.which == Which::Overdue ? "alert_phase_due" : "alert_phase_order";
}

QByteArray AlertQuery::value(const QString &text)
{
    m_texts.append(text);
    return '?' + QByteArray::number(firstAlertText + m_texts.size() - 1);
}

QByteArray AlertQuery::open() const
{
    const QByteArray then = " AND since_us <= ?5 AND ?5 < until_us";
    if (m_filter.which == Which::Overdue)
        return "SELECT alert_id, band, rank, due_us FROM alert_phase INDEXED BY " + m_index
            + " WHERE due_us < ?5 AND (due_us, alert_id) > (?1, ?4)" + then + m_checks
            + " ORDER BY due_us, alert_id LIMIT ?6";
    return "SELECT alert_id, band, rank, due_us FROM alert_phase INDEXED BY " + m_index + " WHERE " + m_lead
        + "(band, rank, due_us, alert_id) > (?1, ?2, ?3, ?4)" + then + m_checks
        + " ORDER BY band, rank, due_us, alert_id LIMIT ?6";
}

QByteArray AlertQuery::settled() const
{
    return "SELECT id, 0, 0, settled_us FROM alert INDEXED BY alert_settled WHERE settled_us IS NOT NULL"
           " AND (settled_us, id) < (?1, ?4)"
        + m_checks + " ORDER BY settled_us DESC, id DESC LIMIT ?6";
}

QByteArray AlertQuery::sql() const
{
    return m_filter.which == Which::Settled ? settled() : open();
}

void AlertQuery::bind(Statement &statement, const AlertPlace &behind, qint64 limit) const
{
    const bool fromTheTop = behind == AlertPlace();
    const bool downwards = m_filter.which == Which::Settled && fromTheTop;
    statement.with(downwards ? std::numeric_limits<qint64>::max() : behind.first, behind.second, behind.third,
                   downwards ? QStringLiteral("~") : behind.id, base::micros(m_filter.now), limit);
    for (int i = 0; i < m_texts.size(); ++i)
        statement.bind(firstAlertText + i, m_texts.at(i));
}

} // namespace store
