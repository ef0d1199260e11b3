#include "base/whendone.h"
#include "models/intelligence/freshness.h"
#include "panes/console/console.h"
#include "panes/intelligence/alertdetail.h"
#include "panes/intelligence/alertreading.h"
#include "panes/intelligence/factdetail.h"
#include "panes/intelligence/intelligencepane.h"
#include "panes/intelligence/threatreading.h"
#include "panes/intelligence/triageform.h"
#include "panes/look/button.h"
#include "panes/look/chipbar.h"
#include "panes/look/emptystate.h"
#include "panes/look/richlabel.h"
#include "panes/look/rowlist.h"
#include "panes/look/rowtable.h"
#include "panes/look/searchfield.h"

#include <QStackedWidget>
#include <QTimer>

namespace panes {

using Model = models::VulnerabilitiesModel;
using namespace intelligence;

namespace {

Model::View viewOf(const QString &name)
{
    const qsizetype at = IntelligencePane::viewNames().indexOf(name);
    return at == 1 ? Model::View::ToTriage
        : at == 2  ? Model::View::Overdue
        : at == 3  ? Model::View::Settled
                   : Model::View::Open;
}

} // namespace

const QStringList &IntelligencePane::viewNames()
{
    static const QStringList names{QStringLiteral("open"),      QStringLiteral("triage"),
                                   QStringLiteral("late"),      QStringLiteral("settled"),
                                   QStringLiteral("exploited"), QStringLiteral("indicators")};
    return names;
}

bool IntelligencePane::isAlerts() const
{
    return viewNames().indexOf(m_view) < 4;
}

look::RowTable *IntelligencePane::current() const
{
    return m_view == QLatin1String("exploited") ? m_exploitedTable
        : m_view == QLatin1String("indicators") ? m_threatsTable
                                                : m_table;
}

int IntelligencePane::currentRow() const
{
    return current()->currentIndex().row();
}

void IntelligencePane::showView(const QString &view)
{
    m_view = viewNames().contains(view) ? view : viewNames().first();
    m_views->setCurrent(m_view);
    m_bands->setVisible(isAlerts());
    m_search->setVisible(isAlerts());
    m_detail->setVisible(isAlerts());
    m_fact->setVisible(!isAlerts());
    m_lists->setCurrentWidget(current());
    fitColumns();
    if (isAlerts())
        ask();
    else if (m_view == QLatin1String("exploited"))
        m_exploited->refresh();
    else
        m_threats->refresh();
    readFeeds();
    showRows();
    enableVerbs();
}

void IntelligencePane::cycleView()
{
    showView(viewNames().at((viewNames().indexOf(m_view) + 1) % viewNames().size()));
    focusHome();
}

void IntelligencePane::ask()
{
    Model::Question question;
    question.view = viewOf(m_view);
    question.band = bandFrom(m_bands->current());
    question.mine = m_bands->current() == QLatin1String("mine");
    question.owner = console().actor();
    question.words = m_search->text().trimmed();
    m_soon->stop();
    m_model->setQuestion(question);
}

void IntelligencePane::refresh()
{
    m_model->refresh();
    m_exploited->refresh();
    m_threats->refresh();
    m_reading->again();
    readCounts();
}

void IntelligencePane::readCounts()
{
    const auto read = [now = console().now()](store::Database &journal) { return store::alertCounts(journal, now); };
    base::whenDone(console().store().readJournal(read), this, [this](const base::Result<store::AlertCounts> &counts) {
        if (!counts)
            return;
        m_views->setText(QStringLiteral("open"), tr("Vulnerabilities %1").arg(counts->all()));
        m_views->setText(QStringLiteral("late"), tr("Late %1").arg(counts->overdue));
        m_views->setText(QStringLiteral("settled"), tr("Settled %1").arg(counts->settled));
        const qint64 pressing = counts->open[size_t(Band::Immediate)];
        setBadge(int(std::max(counts->overdue, pressing)), counts->overdue > 0);
    });
}

void IntelligencePane::readFeeds()
{
    base::whenDone(console().store().readMirror(&store::feedFreshness), this,
                   [this](const base::Result<QList<store::FeedFreshness>> &feeds) {
                       if (!feeds)
                           return;
                       m_feeds = *feeds;
                       QStringList formats{QStringLiteral("kev"), QStringLiteral("epss")};
                       if (m_view == QLatin1String("exploited"))
                           formats = {QStringLiteral("kev")};
                       else if (m_view == QLatin1String("indicators"))
                           formats = {QStringLiteral("stix")};
                       m_fresh->setSpans(models::freshnessSpans(m_feeds, formats, console().now()));
                       showEmpty();
                   });
}

void IntelligencePane::showRows()
{
    const QAbstractItemModel *model = current()->model();
    const bool any = model->rowCount() > 0;
    m_lists->setVisible(any);
    m_empty->setVisible(!any);
    showEmpty();
    if (any && m_import->hasFocus())
        current()->setFocus(Qt::OtherFocusReason);
    if (any && !current()->currentIndex().isValid())
        current()->setCurrentIndex(model->index(0, 0));
    select();
}

void IntelligencePane::select()
{
    const int row = currentRow();
    if (m_view == QLatin1String("exploited"))
        row >= 0 && row < m_exploited->rowCount() ? m_fact->show(m_exploited->at(row)) : m_fact->clear();
    else if (m_view == QLatin1String("indicators"))
        selectThreat(row);
    else
        m_reading->want(row >= 0 && row < m_model->rowCount() ? std::optional(m_model->at(row)) : std::nullopt);
}

void IntelligencePane::selectThreat(int row)
{
    m_threatReading->forget();
    if (row < 0 || row >= m_threats->rowCount()) {
        m_fact->clear();
        return;
    }
    m_fact->show(m_threats->at(row));
    m_threatReading->want(m_threats->at(row).indicator);
}

void IntelligencePane::showChosen()
{
    m_detail->form().setActor(console().actor());
    m_detail->show(m_reading->chosen(), console().now());
    enableVerbs();
}

void IntelligencePane::focusHome()
{
    if (current()->model()->rowCount() > 0)
        current()->setFocus(Qt::ShortcutFocusReason);
    else
        m_import->setFocus(Qt::ShortcutFocusReason); // until there is a row
}

QList<QWidget *> IntelligencePane::parts() const
{
    if (!isAlerts())
        return {current()};
    return {m_table, m_search, &m_detail->form(), &m_detail->history()};
}

void IntelligencePane::showEmpty()
{
    const bool sought = !m_search->text().trimmed().isEmpty() || !m_bands->current().isEmpty();
    if (m_view == QLatin1String("exploited")) {
        m_empty->setTitle(tr("No catalogue of exploited vulnerabilities yet"));
        m_empty->setText(tr("Import known_exploited_vulnerabilities.json of CISA. Until then it is not known what is "
                            "exploited, and what is not known counts as met."));
    } else if (m_view == QLatin1String("indicators")) {
        m_empty->setTitle(tr("No threat indicators yet"));
        m_empty->setText(tr("Import a STIX 2.1 bundle: its domains, addresses and hashes are looked for in what "
                            "stands here."));
    } else if (sought) {
        m_empty->setTitle(tr("Nothing here matches"));
        m_empty->setText(tr("Words are looked for in the package, the number, the title and everything written about "
                            "it; All shows every priority."));
    } else if (m_view == QLatin1String("triage")) {
        m_empty->setTitle(tr("Every open finding was taken up"));
        m_empty->setText(tr("Import a report of Trivy, Dependabot or code scanning (SARIF), and what it found stands "
                            "here until somebody takes it up."));
    } else if (m_view == QLatin1String("open")) {
        m_empty->setTitle(tr("No vulnerability is being dealt with"));
        m_empty->setText(tr("Findings are taken up from the list To triage. Without any there, import a report of "
                            "Trivy, Dependabot or code scanning."));
    } else {
        m_empty->setTitle(m_view == QLatin1String("late") ? tr("Nothing is late") : tr("Nothing is settled yet"));
        m_empty->setText(tr("What is due and what was dealt with shows when there is some."));
    }
}

} // namespace panes
