#include "panes/evidence/evidencedetail.h"

#include "models/evidence/custodymodel.h"
#include "models/evidence/evidencewords.h"
#include "panes/look/button.h"
#include "panes/look/chiplabel.h"
#include "panes/look/label.h"
#include "panes/look/richlabel.h"
#include "panes/look/rowlist.h"
#include "panes/look/sectionhead.h"

#include <QMenu>
#include <QVBoxLayout>

namespace panes {

namespace {

constexpr int shownButtons = 4;

look::RowDelegate::Shape chainShape()
{
    look::RowDelegate::Shape shape;
    shape.edge = 100;
    shape.left = 16;
    shape.right = 16;
    shape.maxLines = 4;
    return shape;
}

look::Chip chipOf(const evidence::Item &item)
{
    if (item.disposal)
        return look::Chip::Warn; // waits for the second person
    switch (item.state) {
    case evidence::State::Sealed:
        return look::Chip::Ok;
    case evidence::State::Missing:
    case evidence::State::Mismatch:
        return look::Chip::Bad;
    case evidence::State::Collected:
        return look::Chip::Warn;
    default:
        return look::Chip::Line;
    }
}

} // namespace

EvidenceDetail::EvidenceDetail(QWidget *parent)
    : Cell(Qt::LeftEdge, look::Token::Surface, parent)
    , m_model(new models::CustodyModel(this))
    , m_title(new look::Label({}, look::Font::Title, look::Token::Text, this))
    , m_state(new look::ChipLabel({}, look::Chip::Plain, this))
    , m_facts(new look::RichLabel(this))
    , m_head(new look::SectionHead(tr("Chain of custody"), this))
    , m_chain(new look::RowList(chainShape(), this))
    , m_more(new look::Button(tr("More"), this))
    , m_menu(new QMenu(this))
{
    m_title->setWordWrap(true);
    m_facts->setMaxLines(40);
    m_head->setLineAbove(true);
    m_chain->setModel(m_model);
    m_chain->setAccessibleName(tr("Chain of custody"));
    auto *top = new QVBoxLayout;
    top->setContentsMargins(16, 12, 16, 12);
    top->setSpacing(8);
    auto *chip = new QHBoxLayout;
    chip->addWidget(m_state);
    chip->addStretch(1);
    top->addWidget(m_title);
    top->addLayout(chip);
    top->addWidget(m_facts);
    column()->addLayout(top);
    column()->addWidget(m_head);
    column()->addWidget(m_chain, 1);
    buildFoot();
}

void EvidenceDetail::buildFoot()
{
    auto *foot = new QGridLayout;
    foot->setContentsMargins(16, 8, 16, 12);
    foot->setSpacing(8);
    for (int i = 0; i < shownButtons; ++i) {
        auto *button = new look::Button(QString(), this);
        button->setFocusPolicy(Qt::TabFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        foot->addWidget(button, i / 2, i % 2);
        m_buttons.append(button);
        connect(button, &QAbstractButton::clicked, this,
                [this, button] { Q_EMIT stepWanted(EvidenceStep(button->property("step").toInt())); });
    }
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    foot->addWidget(m_more, 2, 0, 1, 2);
    column()->addLayout(foot);
    connect(m_more, &QAbstractButton::clicked, this,
            [this] { m_menu->popup(m_more->mapToGlobal(QPoint(0, -m_menu->sizeHint().height()))); });
}

void EvidenceDetail::setItem(const evidence::Item &item, const QString &actor, bool writable, base::Instant now)
{
    m_item = item;
    m_now = now;
    m_title->setText(QStringLiteral("%1  %2").arg(item.label, item.title));
    m_state->setText(models::stateWords(item));
    m_state->setVariant(chipOf(item));
    m_facts->setSpans(models::evidenceFacts(item, m_zone, now));
    m_model->setItem(item);
    const int steps = int(item.custody.size());
    m_head->setRight(steps == 1 ? tr("1 step") : tr("%n steps", nullptr, steps));
    m_head->setVisible(!item.custody.isEmpty());
    m_chain->setVisible(!item.custody.isEmpty());
    showButtons(stepsFor(item, actor, writable));
}

void EvidenceDetail::showButtons(const QList<EvidenceStep> &steps)
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        look::Button *button = m_buttons.at(i);
        button->setVisible(i < steps.size());
        if (i >= steps.size())
            continue;
        const StepFace face = faceOf(steps.at(i));
        button->setText(face.words);
        button->setKey(face.key);
        button->setPrimary(i == 0);
        button->setProperty("step", int(steps.at(i)));
    }
    m_menu->clear();
    for (const EvidenceStep step : steps.mid(shownButtons)) {
        const StepFace face = faceOf(step);
        QAction *action = m_menu->addAction(QStringLiteral("%1\t%2").arg(face.words, face.key));
        connect(action, &QAction::triggered, this, [this, step] { Q_EMIT stepWanted(step); });
    }
    m_more->setVisible(steps.size() > shownButtons);
}

void EvidenceDetail::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    m_model->setZone(zone);
    m_facts->setSpans(models::evidenceFacts(m_item, m_zone, m_now));
}

} // namespace panes
