// What the register shows: reading it, its counts, what vanishes, the selected item.
#include "base/whendone.h"
#include "domain/incidents/evidencestanding.h"
#include "domain/incidents/words.h"
#include "models/look/clocktext.h"
#include "panes/evidence/evidencedetail.h"
#include "panes/evidence/evidencepane.h"
#include "panes/look/banner.h"
#include "panes/look/chipbar.h"
#include "panes/look/emptystate.h"
#include "panes/look/rowtable.h"
#include "panes/look/searchfield.h"
#include "store/incidents/incidentlist.h"

#include <QComboBox>

namespace panes {

using Model = models::EvidenceModel;

namespace {

/// What vanishes later than this is not worth a notice.
constexpr base::Duration worthNoticing = std::chrono::days(14);

} // namespace

void EvidencePane::read()
{
    const int asked = ++m_reading;
    base::whenDone(readEvidence(console().store(), m_filter, m_model->rowCount()), this,
                   [this, asked](const base::Result<EvidenceSurvey> &survey) {
                       if (asked != m_reading)
                           return;
                       if (survey)
                           take(*survey);
                       else if (survey.error().kind != base::ErrorKind::Invalid) // half-typed words
                           console().report(survey.error());
                   });
    base::whenDone(console().store().readJournal([](store::Database &journal) { return store::knownPeople(journal); }),
                   this, [this](const base::Result<QStringList> &people) {
                       if (people)
                           m_people = *people;
                   });
}

void EvidencePane::readMore()
{
    if (m_model->rowCount() == 0)
        return;
    const int asked = m_reading;
    base::whenDone(readMoreEvidence(console().store(), m_filter, m_model->at(m_model->rowCount() - 1).row), this,
                   [this, asked](const base::Result<EvidenceSurvey> &survey) {
                       if (asked != m_reading)
                           return;
                       if (survey)
                           m_model->append(survey->rows, survey->more);
                       else
                           console().report(survey.error());
                   });
}

void EvidencePane::take(const EvidenceSurvey &survey)
{
    m_model->tick(console().now());
    m_model->setRows(survey.rows, survey.more);
    m_due = survey.vanishing;
    if (m_known != survey.incidents) {
        m_known = survey.incidents;
        showIncidents();
        if (m_dialog)
            m_dialog->setIncidents(m_known);
    }
    showCounts(survey.counts);
    showVanishing();
    showEmptiness();
    if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, Model::Label));
    showSelected();
}

void EvidencePane::showCounts(const store::EvidenceCounts &counts)
{
    m_which->setText(QStringLiteral("all"), tr("All %1").arg(counts.all));
    m_which->setText(QStringLiteral("expiring"), tr("Vanishing %1").arg(counts.expiring));
    m_which->setText(QStringLiteral("handed"), tr("Open transfers %1").arg(counts.handed));
    m_which->setText(QStringLiteral("broken"), tr("Missing or changed %1").arg(counts.broken));
    m_which->setText(QStringLiteral("held"), tr("Legal hold %1").arg(counts.held));
    setBadge(int(counts.broken + counts.handed), counts.broken > 0);
}

/// The incidents there are; the one that is chosen stays so.
void EvidencePane::showIncidents()
{
    const QString chosen = m_filter.incident;
    m_incidents->clear();
    m_incidents->addItem(tr("All incidents"), QString());
    for (const EvidenceIncident &one : std::as_const(m_known))
        m_incidents->addItem(QStringLiteral("%1  %2").arg(one.label, one.title.left(60)), one.id);
    m_incidents->setCurrentIndex(std::max(0, m_incidents->findData(chosen)));
}

/// The soonest of what vanishes at its source, when that is near.
void EvidencePane::showVanishing()
{
    const base::Instant now = console().now();
    const bool near = !m_due.isEmpty() && m_due.first().due - now < worthNoticing;
    m_vanishing->setVisible(near);
    if (!near)
        return;
    const store::DueRow &first = m_due.first();
    const base::Duration left = first.due - now;
    QString label;
    for (const EvidenceIncident &one : std::as_const(m_known))
        label = one.id == first.incidentId ? one.label : label;
    m_vanishing->setKind(left < models::vanishesSoon ? look::Banner::Kind::Bad : look::Banner::Kind::Warn);
    look::Spans spans{look::clocktext::countdown(left, models::vanishesSoon),
                      look::strong(QStringLiteral("  ") + incidents::shownClock(first.key, first.what)),
                      look::mono(QStringLiteral("  ") + label), look::plain(QStringLiteral("  ") + first.incident)};
    const auto others = std::count_if(m_due.cbegin() + 1, m_due.cend(),
                                      [&](const store::DueRow &row) { return row.due - now < worthNoticing; });
    if (others > 0)
        spans.append(look::dim(tr("  and %n more", nullptr, int(others))));
    m_vanishing->setSpans(spans);
}

void EvidencePane::showEmptiness()
{
    const bool any = m_model->rowCount() > 0;
    const bool asked = !(m_filter == store::EvidenceFilter{});
    m_table->setVisible(any);
    m_empty->setVisible(!any);
    m_empty->setTitle(asked ? tr("Nothing here matches") : tr("No evidence is registered yet"));
    m_empty->setText(
        asked ? tr("Another chip or fewer words show more of the register.")
              : tr("Files come in by dropping them here, by pasting, with Ctrl+G, or with parapetctl evidence "
                   "add. Each is hashed while it is read, sealed, and its chain of custody begins."));
}

const models::EvidenceLine *EvidencePane::selected() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? &m_model->at(row) : nullptr;
}

void EvidencePane::showSelected()
{
    const models::EvidenceLine *line = selected();
    m_detail->setVisible(line != nullptr);
    if (!line)
        return;
    const QString incident = line->row.incidentId;
    if (m_incident && m_incident->id != incident)
        m_incident.reset();
    showItem();
    base::whenDone(console().store().subject(incident), this,
                   [this, incident](const base::Result<journal::SubjectPtr> &read) {
                       const models::EvidenceLine *now = selected();
                       if (!read || !now || now->row.incidentId != incident)
                           return;
                       m_incident = std::static_pointer_cast<const incidents::Incident>(*read);
                       showItem();
                   });
}

/// From the incident when it is here, else what the row knows.
void EvidencePane::showItem()
{
    const models::EvidenceLine *line = selected();
    if (!line)
        return;
    const evidence::Item *whole = m_incident ? incidents::evidenceIn(*m_incident, line->row.item.entryId) : nullptr;
    m_detail->setItem(whole ? *whole : line->row.item, console().actor(), !console().store().isReadOnly(),
                      console().now());
}

void EvidencePane::tick(base::Instant now)
{
    m_model->tick(now);
    if (base::seconds(now.time_since_epoch()) % 60 == 0)
        showVanishing();
}

void EvidencePane::showIncident(const QString &id)
{
    m_filter = {.incident = id};
    m_which->setCurrent(QStringLiteral("all"));
    m_states->setCurrentIndex(0);
    m_sensitivities->setCurrentIndex(0);
    const QSignalBlocker quiet(m_search);
    m_search->clear();
    showIncidents();
    read();
}

} // namespace panes
