#include "panes/incidents/closedialog.h"

#include "desk/incidents/close.h"
#include "domain/incidents/evidencestanding.h"
#include "domain/incidents/words.h"
#include "models/look/roles.h"
#include "models/look/span.h"
#include "panes/console/console.h"
#include "panes/console/follow.h"
#include "panes/look/button.h"
#include "panes/look/label.h"
#include "panes/look/rowlist.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace panes {

using namespace incidents;

namespace {

look::RowDelegate::Shape shape()
{
    look::RowDelegate::Shape shape;
    shape.edge = 0;
    shape.left = 0;
    shape.right = 14; // beside the scroll bar
    shape.padding = 3;
    shape.minimum = 24;
    return shape;
}

} // namespace

CloseDialog::CloseDialog(console::Console &console, const IncidentPtr &incident, QWidget *parent)
    : QDialog(parent)
    , m_console(console)
    , m_incident(incident)
    , m_gateHead(new look::Label({}, look::Font::BodyBold, look::Token::Text, this))
    , m_obstacles(new QStandardItemModel(this))
    , m_gate(new look::RowList(shape(), this))
    , m_outcome(new QComboBox(this))
    , m_reasonHead(new look::Label(tr("&Reason to close anyway"), look::Font::Body, look::Token::Muted, this))
    , m_reason(new QLineEdit(this))
    , m_error(new look::Label({}, look::Font::Body, look::Token::Bad, this))
    , m_close(new look::Button(tr("Close the incident"), QStringLiteral("Enter"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Close %1").arg(incident->title));
    setModal(true);
    for (const Outcome outcome :
         {Outcome::Confirmed, Outcome::FalsePositive, Outcome::Benign, Outcome::Duplicate, Outcome::Exercise})
        m_outcome->addItem(shownWord(outcome), int(outcome));
    m_outcome->setAccessibleName(tr("Outcome"));
    m_error->setWordWrap(true);
    m_error->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(buildGate());
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    auto *outcome = new look::Label(tr("&Outcome"), look::Font::Body, look::Token::Muted, this);
    outcome->setBuddy(m_outcome);
    form->addRow(outcome, m_outcome);
    m_reasonHead->setBuddy(m_reason);
    form->addRow(m_reasonHead, m_reason);
    m_reason->setAccessibleName(tr("Reason to close anyway"));
    column->addLayout(form);
    column->addWidget(m_error);
    column->addLayout(buildFoot());
    showGate();
    resize(560, sizeHint().height());
    m_outcome->setFocus();
    console::follow(console, incident->id, this, [this](const journal::SubjectPtr &state) {
        m_incident = std::static_pointer_cast<const Incident>(state);
        showGate();
    });
    connect(m_close, &QAbstractButton::clicked, this, &CloseDialog::carryOut);
}

QString CloseDialog::wordsOf(const Obstacle &obstacle) const
{
    if (obstacle.kind == ObstacleKind::Notification)
        return tr("tell %1").arg(obstacle.key);
    const EvidenceItem *item = obstacle.kind == ObstacleKind::Custody ? evidenceIn(*m_incident, obstacle.key) : nullptr;
    return item && item->handover ? tr("%1 waits for %2 to accept it").arg(item->label, item->handover->to)
                                  : obstacle.what;
}

QString CloseDialog::kindOf(const Obstacle &obstacle)
{
    switch (obstacle.kind) {
    case ObstacleKind::Step:
        return tr("step");
    case ObstacleKind::Custody:
        return tr("evidence");
    case ObstacleKind::Notification:
        break;
    }
    return tr("notification");
}

QWidget *CloseDialog::buildGate()
{
    auto *gate = new QWidget(this);
    auto *column = new QVBoxLayout(gate);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_gateHead);
    column->addWidget(m_gate, 1);
    m_gate->setModel(m_obstacles);
    return gate;
}

void CloseDialog::showGate()
{
    const QList<Obstacle> obstacles = obstaclesToClosing(*m_incident);
    const bool any = !obstacles.isEmpty();
    m_gateHead->setText(any ? tr("Still open: %n", nullptr, int(obstacles.size()))
                            : tr("Nothing stands in the way: every required step is settled."));
    m_obstacles->clear();
    for (const Obstacle &obstacle : obstacles) {
        const QString what = wordsOf(obstacle);
        auto *item = new QStandardItem(what);
        item->setData(int(look::Check::Empty), look::CheckRole);
        item->setData(kindOf(obstacle), look::WhoRole);
        item->setData(tr("Open: %1").arg(what), Qt::AccessibleTextRole);
        m_obstacles->appendRow(item);
    }
    m_gate->setAccessibleName(m_gateHead->text());
    m_gate->setMinimumHeight(std::min(qsizetype(8), obstacles.size()) * 24);
    for (QWidget *part :
         {static_cast<QWidget *>(m_gate), static_cast<QWidget *>(m_reasonHead), static_cast<QWidget *>(m_reason)})
        part->setVisible(any);
}

QLayout *CloseDialog::buildFoot()
{
    auto *cancel = new look::Button(tr("Cancel"), QStringLiteral("Esc"), this);
    cancel->setAutoDefault(false);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    m_close->setPrimary(true);
    m_close->setDefault(true);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_close);
    return foot;
}

void CloseDialog::carryOut()
{
    const base::Result<journal::Deed> deed =
        desk::close(*m_incident, Outcome(m_outcome->currentData().toInt()), m_reason->text().trimmed(), m_console.by());
    const QPointer<CloseDialog> dialog(this); // it may be closed before the disk answers
    const auto fail = [this, dialog](const base::Error &error) {
        if (!dialog)
            return;
        m_close->setEnabled(true);
        m_error->setText(error.text());
        m_error->show();
        if (m_reason->isVisible())
            m_reason->setFocus();
    };
    if (!deed) {
        fail(deed.error());
        return;
    }
    m_close->setEnabled(false);
    const auto done = [this, dialog](const store::Committed &) {
        if (dialog)
            accept();
    };
    m_console.carryOut(*deed, done, fail);
}

} // namespace panes
