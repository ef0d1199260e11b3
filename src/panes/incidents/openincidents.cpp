#include "panes/incidents/openincidents.h"

#include "base/whendone.h"
#include "domain/incidents/label.h"
#include "store/incidents/incidentlist.h"

#include <algorithm>
#include <tuple>

namespace panes {

using namespace incidents;

namespace {

struct Known
{
    QStringList all;
    QStringList open;
    QStringList people;
};

base::Result<Known> readKnown(store::Database &database)
{
    const base::Result<QList<store::IncidentRow>> rows = store::incidentList(database);
    if (!rows)
        return rows.error();
    const base::Result<QStringList> people = store::knownPeople(database);
    if (!people)
        return people.error();
    Known known{{}, {}, *people};
    for (const store::IncidentRow &row : *rows) {
        known.all.append(row.id);
        if (row.open)
            known.open.append(row.id);
    }
    return known;
}

} // namespace

OpenIncidents::OpenIncidents(console::Console &console, QObject *parent)
    : QObject(parent)
    , m_console(console)
{
    connect(&console.store(), &store::Store::committed, this, &OpenIncidents::takeCommitted);
    connect(&console.store(), &store::Store::changedElsewhere, this, &OpenIncidents::readAll);
    readAll();
}

QList<IncidentPtr> OpenIncidents::open() const
{
    QList<IncidentPtr> open;
    for (const IncidentPtr &incident : m_states) {
        if (incident->isOpen())
            open.append(incident);
    }
    const auto place = [](const IncidentPtr &one) { return std::tuple(int(one->severity()), one->t0(), one->id); };
    std::sort(open.begin(), open.end(), [&](const auto &a, const auto &b) { return place(a) < place(b); });
    return open;
}

void OpenIncidents::want(const QString &id)
{
    if (id.isEmpty())
        return;
    base::whenDone(m_console.store().subject(id), this, [this, id](const base::Result<journal::SubjectPtr> &subject) {
        if (!subject) {
            if (m_ids.contains(id)) // one that was on the board last time may be of another workspace
                m_console.report(subject.error());
            Q_EMIT missing(id);
            if (isLastAwaited())
                Q_EMIT listChanged();
            return;
        }
        take(std::dynamic_pointer_cast<const Incident>(*subject));
    });
}

QString OpenIncidents::labelOf(const QString &id) const
{
    return incidents::labelOf(id, m_ids);
}

void OpenIncidents::readAll()
{
    base::whenDone(m_console.store().readJournal(readKnown), this, [this](const base::Result<Known> &known) {
        if (!known) {
            m_console.report(known.error());
            return;
        }
        m_ids = known->all;
        m_people = known->people;
        QStringList wanted = known->open;
        for (auto it = m_states.cbegin(); it != m_states.cend(); ++it) {
            if (!wanted.contains(it.key()))
                wanted.append(it.key());
        }
        m_awaited = int(wanted.size());
        if (wanted.isEmpty() && !m_read) {
            m_read = true;
            Q_EMIT listChanged();
        }
        for (const QString &id : std::as_const(wanted))
            want(id);
    });
}

void OpenIncidents::take(const IncidentPtr &incident)
{
    if (!incident)
        return;
    const IncidentPtr before = m_states.value(incident->id);
    m_states.insert(incident->id, incident);
    if (!m_ids.contains(incident->id))
        m_ids.append(incident->id);
    for (const RoleSpan &span : incident->roles) {
        if (!m_people.contains(span.login))
            m_people.append(span.login);
    }
    Q_EMIT changed(incident->id);
    if (isLastAwaited() || !before || before->isOpen() != incident->isOpen()
        || before->severity() != incident->severity())
        Q_EMIT listChanged();
}

bool OpenIncidents::isLastAwaited()
{
    const bool last = m_awaited > 0 && --m_awaited == 0 && !m_read;
    m_read = m_read || last;
    return last;
}

void OpenIncidents::takeCommitted(const QList<journal::SubjectPtr> &subjects)
{
    for (const journal::SubjectPtr &subject : subjects)
        take(std::dynamic_pointer_cast<const Incident>(subject));
}

} // namespace panes
