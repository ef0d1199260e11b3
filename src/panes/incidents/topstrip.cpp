#include "panes/incidents/topstrip.h"

#include "models/incidents/phasefigures.h"
#include "panes/console/zones.h"
#include "panes/look/bigclock.h"
#include "panes/look/chiplabel.h"
#include "panes/look/label.h"
#include "panes/look/phasebar.h"
#include "panes/look/richlabel.h"
#include "panes/look/severitybadge.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace panes {

namespace {

look::Phase::State stateOf(models::PhaseFigure::State state)
{
    switch (state) {
    case models::PhaseFigure::State::Done:
        return look::Phase::State::Done;
    case models::PhaseFigure::State::Now:
        return look::Phase::State::Now;
    case models::PhaseFigure::State::Future:
        break;
    }
    return look::Phase::State::Future;
}

} // namespace

TopStrip::TopStrip(console::Zones &zones, QWidget *parent)
    : Cell(Qt::BottomEdge, look::Token::Surface, parent)
    , m_zones(zones)
    , m_severity(new look::SeverityBadge(look::Severity::None, 30, this))
    , m_title(new look::Label({}, look::Font::Title, look::Token::Text, this))
    , m_label(new look::ChipLabel({}, look::Chip::Line, this))
    , m_codename(new look::ChipLabel({}, look::Chip::Line, this))
    , m_elapsed(new look::BigClock(this))
    , m_roles(new look::RichLabel(this))
    , m_clock(new look::Label({}, look::Font::Mono, look::Token::Muted, this))
    , m_phases(new look::PhaseBar(this))
{
    setAccessibleName(tr("Incident at a glance"));
    m_label->setMono(true);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    column()->addSpacing(8);
    column()->addWidget(makeTitleRow());
    column()->addSpacing(4);
    column()->addWidget(makeRoleRow());
    column()->addSpacing(4);
    auto *phases = new QHBoxLayout;
    phases->setContentsMargins(14, 0, 14, 8);
    phases->addWidget(m_phases);
    column()->addLayout(phases);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_phases, &look::PhaseBar::pressed, this, &TopStrip::phasePressed);
}

QWidget *TopStrip::makeTitleRow()
{
    auto *row = new QWidget(this);
    auto *box = new QHBoxLayout(row);
    box->setContentsMargins(14, 0, 14, 0);
    box->setSpacing(10);
    box->addWidget(m_severity);
    box->addWidget(m_title, 1000);
    box->addWidget(m_label);
    box->addWidget(m_codename);
    box->addStretch(1);
    box->addSpacing(10);
    box->addWidget(m_elapsed);
    return row;
}

QWidget *TopStrip::makeRoleRow()
{
    auto *row = new QWidget(this);
    m_chipRow = new QHBoxLayout(row);
    m_chipRow->setContentsMargins(14, 0, 14, 0);
    m_chipRow->setSpacing(8);
    m_chipRow->addWidget(m_roles);
    m_chipRow->addStretch(1);
    m_chipRow->addWidget(m_clock);
    return row;
}

void TopStrip::setIncident(const incidents::IncidentPtr &incident, const QString &label, base::Instant now)
{
    m_incident = incident;
    m_label->setText(label);
    m_label->setAccessibleName(label);
    showPhases();
    tick(now);
}

void TopStrip::tick(base::Instant now)
{
    if (!m_incident)
        return;
    show(models::headlineOf(*m_incident, now));
    const QString clock = m_zones.clock(now);
    const QTimeZone here = QTimeZone::systemTimeZone();
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(base::micros(now) / 1000, Qt::UTC);
    const int offset = here.offsetFromUtc(moment);
    const bool beside = m_zones.mode() == console::Zones::Mode::Utc && offset != 0;
    m_clock->setText(beside ? clock + QStringLiteral("  ") + base::clockText(now, offset).left(5) + u' '
                             + here.abbreviation(moment)
                            : clock);
}

void TopStrip::show(const models::Headline &headline)
{
    if (m_shown == headline)
        return;
    const bool all = !m_shown;
    if (all || m_shown->severity != headline.severity) {
        m_severity->setSeverity(headline.severity);
        m_severity->setAccessibleName(headline.severityText);
    }
    if (all || m_shown->title != headline.title) {
        m_title->setText(headline.title);
        m_title->setAccessibleName(headline.title);
        m_title->setMaximumWidth(m_title->sizeHint().width());
        m_title->setMinimumWidth(std::min(m_title->sizeHint().width(), 160));
    }
    if (all || m_shown->codename != headline.codename) {
        m_codename->setText(headline.codename);
        m_codename->setVisible(!headline.codename.isEmpty());
    }
    if (all || m_shown->elapsed != headline.elapsed)
        m_elapsed->setText(headline.elapsed);
    if (all || m_shown->over != headline.over)
        m_elapsed->setToken(headline.over ? look::Token::Muted : look::Token::Text);
    if (all || m_shown->roles != headline.roles)
        m_roles->setSpans(headline.roles);
    if (all || m_shown->chips != headline.chips)
        showChips(headline.chips);
    m_shown = headline;
}

void TopStrip::showChips(const QList<models::HeadlineChip> &chips)
{
    while (m_chips.size() < chips.size()) {
        auto *chip = new look::ChipLabel({}, look::Chip::Plain, this);
        m_chipRow->insertWidget(1 + int(m_chips.size()), chip);
        m_chips.append(chip);
    }
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        m_chips.at(i)->setVisible(i < chips.size());
        if (i >= chips.size())
            continue;
        m_chips.at(i)->setText(chips.at(i).text);
        m_chips.at(i)->setVariant(chips.at(i).variant);
    }
}

void TopStrip::showPhases()
{
    QList<look::Phase> phases;
    for (const models::PhaseFigure &figure :
         m_incident ? models::phaseFigures(*m_incident) : QList<models::PhaseFigure>())
        phases.append({figure.title, figure.done, figure.total, stateOf(figure.state)});
    m_phases->setVisible(!phases.isEmpty());
    m_phases->setPhases(phases);
}

} // namespace panes
