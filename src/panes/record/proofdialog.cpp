#include "panes/record/proofdialog.h"

#include "base/whendone.h"
#include "models/look/span.h"
#include "models/record/proofmodel.h"
#include "panes/console/console.h"
#include "panes/look/banner.h"
#include "panes/look/button.h"
#include "panes/look/cell.h"
#include "panes/look/label.h"
#include "panes/look/rowlist.h"
#include "store/proof/statement.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLocale>

namespace record {

namespace {

look::RowDelegate::Shape shape()
{
    look::RowDelegate::Shape shape;
    shape.edge = 104;
    shape.left = 16;
    shape.right = 16;
    shape.padding = 6;
    shape.maxLines = 6;
    return shape;
}

} // namespace

ProofDialog::ProofDialog(console::Console &console, QWidget *parent)
    : QDialog(parent)
    , m_console(console)
    , m_model(new models::ProofModel(this))
    , m_verdict(new look::Banner(look::Banner::Kind::Info, this))
    , m_facts(new look::Label({}, look::Font::Small, look::Token::Muted, this))
    , m_list(new look::RowList(this))
    , m_again(new look::Button(tr("Verify &again"), this))
    , m_copy(new look::Button(tr("&Copy the statement"), this))
    , m_worker(QStringLiteral("verifying"))
{
    setObjectName(QStringLiteral("verify"));
    setWindowTitle(tr("Verify the record"));
    m_facts->setWordWrap(true);
    m_facts->setContentsMargins(16, 10, 16, 10);
    m_list->setItemDelegate(new look::RowDelegate(shape(), m_list));
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Findings and logs"));
    connect(m_again, &QPushButton::clicked, this, &ProofDialog::verify);
    connect(m_copy, &QPushButton::clicked, this, &ProofDialog::copy);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_verdict);
    column->addWidget(m_facts);
    column->addWidget(m_list, 1);
    auto *foot = new look::Cell(Qt::TopEdge, look::Token::Surface, this);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 10, 16, 10);
    row->setSpacing(8);
    row->addStretch(1);
    row->addWidget(m_again);
    row->addWidget(m_copy);
    foot->column()->addLayout(row);
    column->addWidget(foot);
    resize(720, 420);
    verify();
}

ProofDialog::~ProofDialog()
{
    if (m_progress)
        m_progress->cancelled = true;
}

void ProofDialog::verify()
{
    if (m_running)
        return;
    setRunning(true);
    m_model->clear();
    m_verdict->setKind(look::Banner::Kind::Info);
    m_verdict->setSpans({look::plain(tr("Verifying every entry, projection and file. The console can be used."))});
    m_facts->setText(m_console.store().folder().path);
    m_progress = std::make_shared<base::Progress>();
    const int activity = m_console.activities().begin(tr("Verifying the record"), tr("records"), m_progress);
    store::ProofScope scope;
    scope.progress = [progress = m_progress](const QString &, qint64 done, qint64 total) {
        progress->done = done;
        progress->total = total;
        return !progress->cancelled;
    };
    const store::Folder folder = m_console.store().folder();
    base::whenDone(m_worker.run([folder, scope] { return store::proveFolder(folder, scope); }), this,
                   [this, activity](const base::Result<store::ProofReport> &report) {
                       const bool holds = report && report->holds();
                       m_console.activities().finish(activity, holds ? tr("It verifies") : tr("It does not verify"),
                                                     !holds);
                       showReport(report);
                   });
}

void ProofDialog::showReport(const base::Result<store::ProofReport> &report)
{
    setRunning(false);
    if (!report) {
        m_verdict->setKind(look::Banner::Kind::Bad);
        m_verdict->setSpans({look::strong(tr("Not verified: ")), look::plain(report.error().text())});
        m_statement = report.error().text();
        Q_EMIT verified();
        return;
    }
    m_model->setReport(*report);
    const auto wrong =
        std::count_if(report->findings.cbegin(), report->findings.cend(), [](const store::ProofFinding &finding) {
            return finding.weight == store::ProofFinding::Weight::Wrong;
        });
    m_verdict->setKind(wrong ? look::Banner::Kind::Bad : look::Banner::Kind::Ok);
    if (wrong)
        m_verdict->setSpans(
            {look::strong(tr("It does not verify. ")),
             look::plain(tr("%n things are wrong; the rest of the record holds.", nullptr, int(wrong)))});
    else
        m_verdict->setSpans({look::strong(tr("The record verifies. ")),
                             look::plain(tr("Every entry, projection and evidence file is as it was written."))});
    const QLocale locale;
    m_facts->setText(tr("Entries %1 · redacted %2 · disputed %3 · evidence files %4. Chained, not sealed: without "
                        "GitHub nobody else has seen these roots.")
                         .arg(locale.toString(report->entries), locale.toString(report->redacted),
                              locale.toString(report->disputed), locale.toString(report->evidence)));
    m_statement = store::statementOf(*report).join(u'\n');
    Q_EMIT verified();
}

void ProofDialog::setRunning(bool running)
{
    m_running = running;
    m_again->setEnabled(!running);
    m_copy->setEnabled(!running);
}

void ProofDialog::copy()
{
    QApplication::clipboard()->setText(m_statement);
}

} // namespace record
