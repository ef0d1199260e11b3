#include "panes/intelligence/alertdetail.h"

#include "base/text.h"
#include "domain/intelligence/exploitscore.h"
#include "domain/intelligence/words.h"
#include "models/intelligence/alerthistorymodel.h"
#include "models/intelligence/nextstep.h"
#include "models/look/clocktext.h"
#include "panes/intelligence/triageform.h"
#include "panes/look/banner.h"
#include "panes/look/button.h"
#include "panes/look/label.h"
#include "panes/look/richlabel.h"
#include "panes/look/rowlist.h"
#include "panes/look/sectionhead.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace panes {

using namespace intelligence;
using models::NextStep;

namespace {

constexpr int margin = 12;
constexpr qsizetype longestTitle = 36;

QString shortened(const QString &title)
{
    return title.size() > longestTitle ? base::beginning(title, longestTitle - 1) + QChar(0x2026) : title;
}

look::RowDelegate::Shape historyShape()
{
    look::RowDelegate::Shape shape;
    shape.edge = 92;
    shape.left = margin;
    shape.right = margin;
    shape.padding = 3;
    shape.minimum = 24;
    shape.maxLines = 3;
    return shape;
}

} // namespace

AlertDetail::AlertDetail(QWidget *parent)
    : Cell(Qt::LeftEdge, look::Token::Surface, parent)
    , m_body(new QWidget(this))
    , m_none(new look::Label(tr("Select a vulnerability to see what its priority rests on"), look::Font::Body,
                             look::Token::Muted, this))
    , m_title(new look::RichLabel(this))
    , m_facts(new look::RichLabel(this))
    , m_news(new look::Banner(look::Banner::Kind::Warn, this))
    , m_form(new TriageForm(this))
    , m_done(new look::RichLabel(this))
    , m_joined(new QWidget(this))
    , m_historyHead(new look::SectionHead(tr("History"), this))
    , m_history(new models::AlertHistoryModel(this))
    , m_historyList(new look::RowList(historyShape(), this))
    , m_next(new look::Button(QString(), QStringLiteral("Enter"), this))
{
    m_title->setMaxLines(3);
    m_facts->setMaxLines(6);
    m_done->setMaxLines(12);
    m_none->setContentsMargins(margin, margin, margin, margin);
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_historyHead->setLineAbove(true);
    m_historyList->setModel(m_history);
    m_historyList->setAccessibleName(tr("History"));
    m_historyList->setMinimumHeight(88);
    m_next->setPrimary(true);
    m_next->setFocusPolicy(Qt::TabFocus);
    connect(m_news->addVerb(tr("Note it"), QStringLiteral("u")), &QAbstractButton::clicked, this,
            &AlertDetail::newsWanted);
    auto *joined = new QVBoxLayout(m_joined);
    joined->setContentsMargins(0, 0, 0, 0);
    joined->setSpacing(4);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(margin, margin, margin, margin);
    words->setSpacing(8);
    for (QWidget *part : QList<QWidget *>{m_title, m_facts, m_news, m_form, m_done, m_joined})
        words->addWidget(part);
    words->addStretch(1);
    auto *inner = new QWidget(this);
    inner->setLayout(words);
    inner->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // words wrap, they never push
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(margin, 8, margin, margin);
    foot->addStretch(1);
    foot->addWidget(m_next);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addWidget(scroll, 5);
    body->addWidget(m_historyHead);
    body->addWidget(m_historyList, 1);
    body->addLayout(foot);
    column()->addWidget(m_none, 1);
    column()->addWidget(m_body, 1);
    m_body->hide();
    connect(m_next, &QAbstractButton::clicked, this, &AlertDetail::nextWanted);
    connect(m_form, &TriageForm::changed, this, [this] { showNext(m_chosen); });
}

void AlertDetail::show(const ChosenAlert &chosen, base::Instant now)
{
    m_chosen = chosen;
    const bool any = chosen.alert != nullptr;
    m_body->setVisible(any);
    m_none->setVisible(!any);
    m_none->setText(chosen.gone ? tr("The mirror does not have this finding any more; import the report again")
                                : tr("Select a vulnerability to see what its priority rests on"));
    m_history->setAlert(chosen.taken() ? chosen.alert : nullptr, chosen.incidents);
    m_historyHead->setVisible(chosen.taken());
    m_historyList->setVisible(chosen.taken());
    if (!any)
        return;
    showFacts(chosen);
    showDone(chosen, now);
    showIncidents(chosen);
    m_form->setAssessment(chosen.row.key, chosen.alert->assessment, !chosen.alert->settled, now);
    m_news->setVisible(chosen.news.has_value());
    if (chosen.news)
        m_news->setSpans({look::plain(tr("The facts have changed since they were copied"))});
    showNext(chosen);
}

void AlertDetail::showFacts(const ChosenAlert &chosen)
{
    using namespace look;
    const AlertFacts &facts = chosen.alert->facts();
    Spans title{strong(facts.title.isEmpty() ? facts.rule : facts.title), lineBreak(), mono(facts.rule)};
    if (!chosen.row.label.isEmpty())
        title.append(mono(QStringLiteral("  ") + chosen.row.label, Token::Muted));
    m_title->setSpans(title);
    const QString line = facts.line > 0 && facts.package.isEmpty() ? QStringLiteral(":%1").arg(facts.line) : QString();
    Spans lines{plain(subjectOf(facts) + line)};
    if (!facts.repository.isEmpty())
        lines.append(dim(QStringLiteral("  ") + facts.repository));
    const QString tool = facts.tool.isEmpty() ? facts.source : facts.tool;
    const bool elsewhere = !facts.target.isEmpty() && facts.target != subjectOf(facts);
    lines +=
        {lineBreak(), dim(elsewhere ? tr("Found by %1 in %2").arg(tool, facts.target) : tr("Found by %1").arg(tool))};
    if (facts.kind == FindingKind::Vulnerability)
        lines += {lineBreak(),
                  facts.fixed.isEmpty() ? plain(tr("No fixed version is known"), Token::Warn)
                                        : plain(tr("Fixed in %1").arg(facts.fixed))};
    if (facts.cvss)
        lines.append(dim(QStringLiteral("  CVSS ") + cvssText(*facts.cvss)));
    m_facts->setSpans(lines);
}

void AlertDetail::showDone(const ChosenAlert &chosen, base::Instant now)
{
    using namespace look;
    const Alert &alert = *chosen.alert;
    Spans lines;
    const auto add = [&](const Spans &spans) {
        if (!lines.isEmpty())
            lines.append(lineBreak());
        lines += spans;
    };
    if (const std::optional<Settled> &settled = alert.settled)
        add({chip(settled->dismissed ? shownWord(*settled->dismissed) : shownWord(settled->how), Chip::Ok),
             dim(QStringLiteral("  %1 %2  ").arg(settled->by, base::dayText(settled->at))), plain(settled->why)});
    if (chosen.taken() && !alert.settled)
        add({dim(tr("Owner ")), alert.owner.isEmpty() ? plain(tr("nobody"), Token::Warn) : plain(alert.owner)});
    for (const Remedy &remedy : alert.remedies) {
        const bool late = remedy.running() && remedy.due && *remedy.due < now;
        Spans spans{mono(remedy.label + u' ', Token::Muted), plain(shownWord(remedy.kind) + QStringLiteral(": ")),
                    plain(remedy.text),
                    dim(QStringLiteral("  %1 %2").arg(shownWord(remedy.state).toLower(), remedy.owner))};
        if (remedy.running() && remedy.due)
            spans.append(plain(QStringLiteral("  ") + base::dayText(*remedy.due), late ? Token::Bad : Token::Muted));
        add(spans);
    }
    for (const Control &control : alert.assessment.controls()) {
        if (!control.holdsAt(now))
            continue;
        add({dim(tr("Control ")), plain(control.text),
             dim(control.until ? tr("  until %1").arg(base::dayText(*control.until)) : QString())});
    }
    m_done->setSpans(lines);
    m_done->setVisible(!lines.isEmpty());
}

void AlertDetail::showIncidents(const ChosenAlert &chosen)
{
    qDeleteAll(m_joined->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    const QStringList &ids = chosen.alert->incidents;
    m_joined->setVisible(!ids.isEmpty());
    for (const QString &id : ids) {
        const QString title = chosen.incidents.value(id, tr("being read"));
        auto *open = new look::Button(tr("Incident: %1").arg(shortened(title)), m_joined);
        open->setAccessibleName(tr("Open the incident %1").arg(title));
        open->setFocusPolicy(Qt::TabFocus);
        m_joined->layout()->addWidget(open);
        connect(open, &QAbstractButton::clicked, this, [this, id] { Q_EMIT incidentWanted(id); });
    }
}

void AlertDetail::showNext(const ChosenAlert &chosen)
{
    if (!chosen.alert)
        return;
    const NextStep step = models::nextStepOf(*chosen.alert, chosen.taken());
    switch (step) {
    case NextStep::TakeUp:
        m_next->setText(tr("Take it up"));
        break;
    case NextStep::Answer:
        m_next->setText(tr("Answer the questions"));
        break;
    case NextStep::Plan:
        m_next->setText(tr("Plan what is done"));
        break;
    case NextStep::Start:
        m_next->setText(tr("Start the action"));
        break;
    case NextStep::Finish:
        m_next->setText(tr("The action is done"));
        break;
    case NextStep::Resolve:
        m_next->setText(tr("Resolve"));
        break;
    case NextStep::Reopen:
        m_next->setText(tr("Reopen"));
        break;
    }
    // One primary button: while answers wait to be saved, saving them is it.
    m_next->setPrimary(!m_form->isChanged());
}

void AlertDetail::tick(base::Instant now)
{
    if (m_chosen.alert && isVisible())
        m_form->tick(now);
}

void AlertDetail::setZone(const QTimeZone &zone)
{
    m_history->setZone(zone);
}

} // namespace panes
