#include "models/incidents/duemodel.h"

#include "domain/incidents/words.h"
#include "models/incidents/phasefigures.h"
#include "models/look/clocktext.h"
#include "models/look/roles.h"

#include <algorithm>

namespace models {

using namespace incidents;
using namespace look;

namespace {

bool standsForItself(const Incident &incident, const Clock &clock, const QString &current, base::Instant now)
{
    const QString about = clock.key.section(u':', 1);
    if (clock.kind == ClockKind::EvidenceExpiry)
        return clock.due - now < vanishingNear;
    if (clock.kind == ClockKind::Phase)
        return about != current;
    if (clock.kind != ClockKind::Step || clock.due < now)
        return true;
    const Task *task = incident.task(about);
    return !task || !task->assignee.isEmpty() || task->phase == current;
}

} // namespace

QList<Clock> dueClocks(const Incident &incident, base::Instant now)
{
    const QString current = currentPhase(incident);
    QList<Clock> clocks;
    for (const Clock &clock : clocksOf(incident)) {
        if (clock.running() && standsForItself(incident, clock, current, now))
            clocks.append(clock);
    }
    return clocks;
}

QString clockWords(const Clock &clock)
{
    return clock.kind == ClockKind::Phase ? DueModel::tr("%1 phase").arg(clock.what)
                                          : shownClock(clock.key, clock.what);
}

DueModel::DueModel(QObject *parent)
    : ValueRows(parent)
{
}

void DueModel::setSources(const QList<Source> &sources, base::Instant now)
{
    m_sources = sources;
    m_now = now;
    rebuild();
}

void DueModel::rebuild()
{
    QList<DueRow> next;
    for (const Source &source : std::as_const(m_sources)) {
        if (!source.incident)
            continue;
        const QString label = m_sources.size() > 1 ? source.label : QString();
        for (const Clock &clock : dueClocks(*source.incident, m_now))
            next.append({source.incident->id + u'/' + clock.key, source.incident->id, label, clock});
    }
    std::stable_sort(next.begin(), next.end(),
                     [](const DueRow &a, const DueRow &b) { return a.clock.due < b.clock.due; });
    become(next);
}

void DueModel::tick(base::Instant now, bool lit)
{
    const base::Instant before = m_now;
    const bool wasLit = m_lit;
    QStringList shown;
    for (const DueRow &row : rows())
        shown.append(countdown(row));
    m_now = now;
    m_lit = lit;
    for (int row = 0; row < rowCount(); ++row) {
        const bool late = at(row).clock.due < now;
        if (countdown(at(row)) != shown.at(row))
            touch(row, {EdgeTimeRole, EdgeTokenRole, Qt::AccessibleTextRole});
        if (late != (at(row).clock.due < before))
            touch(row, {SpansRole});
        if (row == 0 && late && lit != wasLit)
            touch(row, {ToneRole});
    }
}

int DueModel::overdue() const
{
    return int(
        std::count_if(rows().cbegin(), rows().cend(), [this](const DueRow &row) { return row.clock.due < m_now; }));
}

QString DueModel::countdown(const DueRow &row) const
{
    return base::countdownText(row.clock.due - m_now);
}

Token DueModel::tokenOf(int row) const
{
    return clocktext::countdownToken(at(row).clock.due - m_now, dueSoon);
}

QVariant DueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const DueRow &row = at(index.row());
    const bool late = row.clock.due < m_now;
    const auto text = [&] {
        const QString what = clockWords(row.clock);
        Spans spans{late ? strong(what) : plain(what)};
        if (!row.clock.who.isEmpty())
            spans.append(plain(QStringLiteral(" · ") + row.clock.who));
        if (row.clock.kind == ClockKind::TimeBox)
            spans.append(dim(tr(" time-box")));
        if (row.clock.kind == ClockKind::EvidenceExpiry)
            spans += {lineBreak(), chip(tr("Ctrl+G capture"), Chip::Accent)};
        return spans;
    };
    switch (role) {
    case Qt::DisplayRole:
        return plainText(text());
    case Qt::AccessibleTextRole:
        return (late ? tr("%1, late by %2") : tr("%1, due in %2"))
                   .arg(plainText(text()), countdown(row).remove(QChar(0x2212)))
            + (row.label.isEmpty() ? QString() : QStringLiteral(", ") + row.label);
    case SpansRole:
        return QVariant::fromValue(text());
    case EdgeTimeRole:
        return countdown(row);
    case EdgeTokenRole:
        return int(tokenOf(index.row()));
    case WhoRole:
        return row.label;
    case ToneRole:
        return int(late && index.row() == 0 && m_lit ? Tone::Bad : Tone::Plain);
    default:
        return {};
    }
}

} // namespace models
