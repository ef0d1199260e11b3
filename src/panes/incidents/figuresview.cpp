#include "panes/incidents/figuresview.h"

#include "base/whendone.h"
#include "domain/incidents/words.h"
#include "models/figures/behindmodel.h"
#include "models/look/copytext.h"
#include "panes/incidents/figurecard.h"
#include "panes/incidents/figuredetail.h"
#include "panes/incidents/milestonedialog.h"
#include "panes/incidents/openincidents.h"
#include "panes/look/cell.h"
#include "panes/look/chipbar.h"
#include "panes/look/focusgroup.h"
#include "panes/look/label.h"
#include "panes/look/rowtable.h"
#include "panes/look/sectionhead.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QSettings>
#include <QTimer>

namespace panes {

using namespace figures;

namespace {

constexpr int columns = 3;
const QString allId = QStringLiteral("all");

struct Stretch
{
    QString id;
    base::Duration length; ///< zero: everything
};

const QList<Stretch> &stretches()
{
    static const QList<Stretch> all{{QStringLiteral("30d"), std::chrono::days(30)},
                                    {QStringLiteral("90d"), std::chrono::days(90)},
                                    {QStringLiteral("26w"), std::chrono::weeks(26)},
                                    {allId, base::Duration::zero()}};
    return all;
}

QStringList figureIds()
{
    QStringList out;
    for (const incidents::Measure &measure : incidents::measures())
        out.append(measure.id);
    return out << recurrenceId();
}

} // namespace

FiguresView::FiguresView(console::Console &console, OpenIncidents &states, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_states(states)
    , m_head(new look::SectionHead(tr("Incidents"), this))
    , m_period(new look::ChipBar(this))
    , m_severity(new look::ChipBar(this))
    , m_remark(new look::Label({}, look::Font::Small, look::Token::Muted, this))
    , m_behind(new models::BehindModel(this))
    , m_detail(new FigureDetail(*m_behind, this))
    , m_soon(new QTimer(this))
{
    auto *left = new look::Cell(Qt::Edges(), look::Token::Bg, this);
    left->column()->addWidget(buildHead());
    left->column()->addWidget(buildCards(), 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(left, 1);
    row->addWidget(m_detail);
    m_soon->setSingleShot(true);
    m_soon->setInterval(250);
    connect(m_soon, &QTimer::timeout, this, &FiguresView::read);
    connect(&console.store(), &store::Store::committed, this, [this](const QList<journal::SubjectPtr> &subjects) {
        for (const journal::SubjectPtr &subject : subjects) {
            if (subject->kind() == QLatin1String(incidents::Incident::kindName))
                readSoon();
        }
    });
    connect(&console.store(), &store::Store::changedElsewhere, this, &FiguresView::readSoon);
    connect(m_detail, &FigureDetail::entriesWanted, this,
            [this](const QString &id, const QStringList &entries) { m_console.openEntries(id, entries); });
    connect(m_detail, &FigureDetail::milestoneWanted, this, &FiguresView::stateMilestone);
    connect(m_detail, &FigureDetail::left, this, &FiguresView::focusHome);
    m_cards.first()->setChecked(true);
}

QWidget *FiguresView::buildHead()
{
    for (const auto &[id, text] : {std::pair{QStringLiteral("30d"), tr("30 days")},
                                   {QStringLiteral("90d"), tr("90 days")},
                                   {QStringLiteral("26w"), tr("26 weeks")},
                                   {allId, tr("Always")}})
        m_period->addChip(id, text);
    m_period->setAccessibleName(tr("Period"));
    m_period->setCurrent(QStringLiteral("90d"));
    m_severity->addChip(allId, tr("All severities"));
    for (const char *severity : {"P1", "P2", "P3", "P4"})
        m_severity->addChip(QLatin1String(severity), QLatin1String(severity));
    m_severity->setAccessibleName(tr("Severity"));
    m_head->addTrailing(m_period);
    m_head->addTrailing(m_severity);
    m_head->setFixedHeight(40);
    connect(m_period, &look::ChipBar::chosen, this, &FiguresView::read);
    connect(m_severity, &look::ChipBar::chosen, this, &FiguresView::read);
    return m_head;
}

QWidget *FiguresView::buildCards()
{
    auto *page = new QWidget(this);
    auto *grid = new QGridLayout;
    grid->setSpacing(12);
    auto *group = new look::FocusGroup(this);
    const QStringList ids = figureIds();
    for (int i = 0; i < ids.size(); ++i) {
        auto *card = new FigureCard(page);
        m_cards.append(card);
        group->add(card);
        card->installEventFilter(this);
        grid->addWidget(card, i / columns, i % columns);
        connect(card, &QAbstractButton::clicked, this, [this, i] { choose(i); });
    }
    for (int i = 0; i < columns; ++i)
        grid->setColumnStretch(i, 1);
    m_remark->setWordWrap(true);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(12);
    column->addLayout(grid);
    column->addWidget(m_remark);
    column->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setAccessibleName(tr("Figures over all incidents"));
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(page);
    page->setAutoFillBackground(false); // the area switched it on
    return area;
}

Selection FiguresView::selection() const
{
    Selection out;
    const base::Instant now = m_console.now();
    out.period = {base::Instant{}, now};
    for (const Stretch &stretch : stretches()) {
        if (stretch.id == m_period->current() && stretch.length > base::Duration::zero())
            out.period.from = now - stretch.length;
    }
    if (const auto severity = incidents::severityFrom(m_severity->current()))
        out.severities.append(*severity);
    return out;
}

FigureCard *FiguresView::current() const
{
    for (FigureCard *card : m_cards) {
        if (card->isChecked())
            return card;
    }
    return m_cards.first();
}

void FiguresView::setPeriod(const QString &id)
{
    m_period->setCurrent(id);
    read();
}

void FiguresView::setSeverity(const QString &id)
{
    m_severity->setCurrent(id);
    read();
}

void FiguresView::choose(int chosen)
{
    for (int i = 0; i < m_cards.size(); ++i)
        m_cards.at(i)->setChecked(i == chosen);
    m_detail->setFace(current()->face());
    readBehind();
}

void FiguresView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

void FiguresView::readSoon()
{
    if (isVisible())
        m_soon->start();
}

void FiguresView::read()
{
    const Selection selection = this->selection();
    const base::Instant now = m_console.now();
    const int number = ++m_reading;
    const auto ask = [selection, now](store::Database &journal) { return store::figuresOver(journal, selection, now); };
    base::whenDone(m_console.store().readJournal(ask), this, [this, number](const base::Result<Overview> &overview) {
        if (number != m_reading)
            return;
        if (overview)
            take(*overview);
        else
            m_console.report(overview.error());
    });
}

void FiguresView::take(const Overview &overview)
{
    const QList<models::FigureFace> faces = models::figureFaces(overview);
    for (qsizetype i = 0; i < faces.size(); ++i)
        m_cards.at(i)->setFace(faces.at(i));
    m_remark->setText(models::figuresRemark(overview));
    m_detail->setFace(current()->face());
    readBehind();
}

void FiguresView::readBehind()
{
    const Selection selection = this->selection();
    const int number = m_reading;
    const QString figure = current()->face().id;
    if (figure == recurrenceId()) {
        const auto ask = [selection](store::Database &journal) {
            return store::closedIncidents(journal, selection, selection.period);
        };
        base::whenDone(m_console.store().readJournal(ask), this,
                       [this, number, figure](const base::Result<QList<ClosedIncident>> &rows) {
                           if (!rows || number != m_reading || current()->face().id != figure)
                               return;
                           m_behind->setClosed(*rows, m_states.ids(), m_console.now());
                           m_detail->refresh();
                           Q_EMIT shown();
                       });
        return;
    }
    const QByteArray id = figure.toLatin1();
    const auto ask = [selection, id](store::Database &journal) {
        return store::spanRows(journal, QLatin1String(id), selection);
    };
    base::whenDone(m_console.store().readJournal(ask), this,
                   [this, number, figure, id](const base::Result<QList<store::SpanRow>> &rows) {
                       if (!rows || number != m_reading || current()->face().id != figure)
                           return;
                       m_behind->setSpans(QLatin1String(id), *rows, m_states.ids());
                       m_detail->refresh();
                       Q_EMIT shown();
                   });
}

void FiguresView::stateMilestone(const QString &incident, incidents::Milestone milestone)
{
    base::whenDone(
        m_console.store().subject(incident), this, [this, milestone](const base::Result<journal::SubjectPtr> &subject) {
            if (!subject) {
                m_console.report(subject.error());
                return;
            }
            const auto state = std::static_pointer_cast<const incidents::Incident>(*subject);
            (new MilestoneDialog(m_console, state, m_states.labelOf(state->id), milestone, window()))->open();
        });
}

void FiguresView::focusHome()
{
    current()->setFocus(Qt::ShortcutFocusReason);
}

void FiguresView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_detail->setFixedWidth(std::clamp(width() * 3 / 10 / 4 * 4, 340, 520));
}

bool FiguresView::moveBy(int step)
{
    const qsizetype to = m_cards.indexOf(current()) + step;
    if (to < 0 || to >= m_cards.size())
        return false;
    m_cards.at(to)->setFocus(Qt::TabFocusReason);
    return true;
}

bool FiguresView::press(const QString &key)
{
    if (key == QLatin1String("p")) {
        const QList<Stretch> &all = stretches();
        qsizetype at = 0;
        while (at + 1 < all.size() && all.at(at).id != m_period->current())
            ++at;
        setPeriod(all.at((at + 1) % all.size()).id);
        return true;
    }
    if (key == QLatin1String("0"))
        setSeverity(allId);
    else if (key.size() == 1 && key.at(0) >= u'1' && key.at(0) <= u'4')
        setSeverity(u'P' + key);
    else
        return false;
    return true;
}

bool FiguresView::eventFilter(QObject *watched, QEvent *event)
{
    auto *card = qobject_cast<FigureCard *>(watched);
    if (!card)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn && !card->isChecked())
        choose(int(m_cards.indexOf(card)));
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    switch (key->key()) {
    case Qt::Key_Down:
        moveBy(columns);
        return true;
    case Qt::Key_Up:
        moveBy(-columns);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_detail->table()->setFocus(Qt::TabFocusReason);
        return true;
    default:
        return press(key->text());
    }
}

void FiguresView::save(QSettings &settings) const
{
    settings.setValue(QStringLiteral("figures/period"), m_period->current());
    settings.setValue(QStringLiteral("figures/severity"), m_severity->current());
}

void FiguresView::restore(QSettings &settings)
{
    m_period->setCurrent(settings.value(QStringLiteral("figures/period"), QStringLiteral("90d")).toString());
    m_severity->setCurrent(settings.value(QStringLiteral("figures/severity"), allId).toString());
    if (isVisible())
        read();
}

QString FiguresView::selectionAsMarkdown() const
{
    const models::FigureFace &face = current()->face();
    QStringList verdicts;
    for (const models::FigureVerdict &verdict : face.verdicts)
        verdicts.append(QStringLiteral("%1 (%2)").arg(verdict.text, verdict.source));
    return QStringLiteral("- **%1** %2, %3, %4. %5\n")
        .arg(face.name, face.value.isEmpty() ? tr("insufficient data") : face.value, face.count, face.spread,
             verdicts.join(QStringLiteral("; ")));
}

QString FiguresView::selectionAsTable() const
{
    const models::BehindRow *row = m_detail->selected();
    if (!row || !m_detail->table()->hasFocus())
        return QStringList{current()->face().name, current()->face().value, current()->face().count}.join(u'\t');
    return QStringList{row->label, incidents::name(row->severity), row->value, look::copytext::cell(row->title)}.join(
        u'\t');
}

QList<console::KeyHint> FiguresView::keys() const
{
    const QString cards = tr("On the figures");
    const QString list = tr("In the list of incidents");
    return {{tr("Arrows"), tr("from figure to figure"), cards},
            {QStringLiteral("Enter"), tr("to the incidents behind it"), cards},
            {QStringLiteral("p"), tr("the next period"), cards},
            {QStringLiteral("1 … 4, 0"), tr("one severity, or all"), cards},
            {QStringLiteral("Enter"), tr("the two entries that the value comes from"), list},
            {QStringLiteral("m"), tr("state the milestone that is missing"), list},
            {QStringLiteral("Esc"), tr("back to the figures"), list}};
}

} // namespace panes
