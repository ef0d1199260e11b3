#include "panes/intelligence/alertreading.h"

#include "base/whendone.h"
#include "desk/intelligence/takeupfinding.h"
#include "domain/intelligence/news.h"
#include "panes/console/console.h"
#include "store/incidents/incidentlist.h"
#include "store/intelligence/findingfacts.h"

namespace panes {

using namespace intelligence;

AlertReading::AlertReading(console::Console &console, QObject *parent)
    : QObject(parent)
    , m_console(console)
{
}

template<class T, class Take>
void AlertReading::await(QFuture<base::Result<T>> future, int question, Take take)
{
    base::whenDone(future, this, [this, question, take](const base::Result<T> &read) {
        if (question != m_question)
            return;
        if (read)
            take(*read);
        else
            m_console.report(read.error());
    });
}

void AlertReading::want(const std::optional<models::VulnerabilityRow> &row)
{
    const bool another = !row || m_chosen.row.key != row->key;
    m_wanted = row;
    const int question = ++m_question;
    if (another)
        m_chosen = {};
    if (row)
        m_chosen.row = *row;
    if (another)
        Q_EMIT changed();
    if (!row)
        return;
    if (row->taken)
        readAlert(question);
    else
        readFacts(question);
}

void AlertReading::readAlert(int question)
{
    await(m_console.store().subject(m_chosen.row.key), question, [this, question](const journal::SubjectPtr &subject) {
        m_chosen.alert = std::static_pointer_cast<const Alert>(subject);
        m_chosen.untaken.reset();
        Q_EMIT changed();
        readFacts(question);
        readIncidents(question);
    });
}

void AlertReading::readFacts(int question)
{
    const auto read = [key = m_chosen.row.finding, now = m_console.now()](store::Database &mirror) {
        return store::factsNow(mirror, key, now);
    };
    await(m_console.store().readMirror(read), question, [this](const std::optional<AlertFacts> &facts) {
        takeFacts(facts);
        Q_EMIT changed();
    });
}

void AlertReading::takeFacts(const std::optional<AlertFacts> &facts)
{
    m_chosen.gone = !facts;
    m_chosen.news.reset();
    if (!m_chosen.row.taken) {
        m_chosen.untaken = facts;
        m_chosen.alert = facts ? desk::takenUpNow(*facts, m_console.by()) : nullptr;
    } else if (facts && m_chosen.alert && isNews(m_chosen.alert->facts(), *facts)) {
        m_chosen.news = facts;
    }
}

void AlertReading::readIncidents(int question)
{
    m_chosen.incidents.clear();
    if (!m_chosen.alert || m_chosen.alert->incidents.isEmpty())
        return;
    await(m_console.store().readJournal(&store::incidentList), question, [this](const QList<store::IncidentRow> &rows) {
        for (const store::IncidentRow &row : rows) {
            if (m_chosen.alert->incidents.contains(row.id))
                m_chosen.incidents.insert(row.id, row.title);
        }
        Q_EMIT changed();
    });
}

} // namespace panes
