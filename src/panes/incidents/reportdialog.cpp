#include "panes/incidents/reportdialog.h"

#include "base/text.h"
#include "base/whendone.h"
#include "panes/console/console.h"
#include "panes/incidents/incidentitems.h"
#include "panes/incidents/pagespreview.h"
#include "panes/look/button.h"
#include "panes/look/chipbar.h"
#include "panes/look/fonts.h"
#include "panes/look/label.h"
#include "reports/document/markdown.h"
#include "reports/incidents/reportreading.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace panes {

using namespace incidents;

ReportDialog::ReportDialog(console::Console &console, const IncidentPtr &incident, QWidget *parent)
    : QDialog(parent)
    , m_console(console)
    , m_incident(incident)
    , m_holds(incident->visibility != Visibility::Team)
    , m_formats(new look::ChipBar(this))
    , m_log(new QCheckBox(tr("with the whole &log as appendix"), this))
    , m_restricted(new QVBoxLayout)
    , m_stack(new QStackedWidget(this))
    , m_pages(new PagesPreview(this))
    , m_source(new QPlainTextEdit(this))
    , m_standing(new look::Label({}, look::Font::Body, look::Token::Muted, this))
    , m_said(new look::Label({}, look::Font::Body, look::Token::Muted, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Post-incident report"));
    setModal(true);
    m_source->setReadOnly(true);
    m_source->setFont(look::Fonts::of(look::Font::Mono));
    m_source->setAccessibleName(tr("The report as text"));
    m_source->setTabChangesFocus(true);
    m_standing->setWordWrap(true);
    m_said->setWordWrap(true);
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_said->hide();
    m_restricted->setSpacing(4);
    m_stack->addWidget(m_pages);
    m_stack->addWidget(m_source);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(buildHead());
    column->addWidget(m_stack, 1);
    column->addLayout(m_restricted);
    column->addWidget(m_standing);
    column->addWidget(m_said);
    column->addLayout(buildFoot());
    resize(PagesPreview::paperWidth + 72, 720);
    read();
}

QWidget *ReportDialog::buildHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_formats->addChip(QStringLiteral("pdf"), QStringLiteral("PDF"));
    m_formats->addChip(QStringLiteral("html"), QStringLiteral("HTML"));
    m_formats->addChip(QStringLiteral("markdown"), QStringLiteral("Markdown"));
    m_formats->setAccessibleName(tr("Kind of file"));
    m_log->setChecked(true);
    row->addWidget(m_formats);
    row->addStretch(1);
    row->addWidget(m_log);
    connect(m_formats, &look::ChipBar::chosen, this, [this](const QString &id) {
        for (const reports::Format format : {reports::Format::Pdf, reports::Format::Html, reports::Format::Markdown}) {
            if (id == reports::name(format))
                choose(format);
        }
    });
    connect(m_log, &QCheckBox::toggled, this, &ReportDialog::remake);
    return head;
}

QLayout *ReportDialog::buildFoot()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    const std::tuple<QString, QString, void (ReportDialog::*)()> ways[]{
        {tr("&Copy as Markdown"), QString(), &ReportDialog::copy},
        {tr("&Print…"), QString(), &ReportDialog::print},
        {tr("&Save as…"), QStringLiteral("Ctrl+S"), &ReportDialog::save}};
    auto *close = new look::Button(tr("Close"), QStringLiteral("Esc"), this);
    connect(close, &QAbstractButton::clicked, this, &QDialog::reject);
    row->addWidget(close);
    for (const auto &[text, key, go] : ways) {
        auto *button = new look::Button(text, key, this);
        row->addWidget(button);
        m_ways.append(button);
        connect(button, &QAbstractButton::clicked, this, go);
    }
    m_ways.last()->setPrimary(true);
    auto *key = new QShortcut(QKeySequence(QStringLiteral("Ctrl+S")), this);
    connect(key, &QShortcut::activated, m_ways.last(), &QAbstractButton::click);
    return row;
}

/// Once: what stands beside the incident. Naming changes the paper, not what was read.
void ReportDialog::read()
{
    readItemsOf(m_console.store(), this, m_incident->id, [this](const base::Result<QList<actions::ActionPtr>> &items) {
        if (!items) {
            say(items.error().text(), true);
            return;
        }
        const auto reading = [incident = m_incident](store::Database &journal) {
            return reports::readReportContext(journal, *incident);
        };
        base::whenDone(m_console.store().readJournal(reading), this,
                       [this, items = *items](const base::Result<reports::ReportContext> &context) {
                           if (!context) {
                               say(context.error().text(), true);
                               return;
                           }
                           m_context = *context;
                           m_context.items = items;
                           setWindowTitle(tr("Post-incident report · %1").arg(m_context.label));
                           listRestricted();
                           m_read = true;
                           remake();
                       });
    });
}

void ReportDialog::listRestricted()
{
    if (m_holds)
        addRestricted(
            m_incident->id,
            tr("This incident is %1: %2 leaves the circle that can see it with this file")
                .arg(m_incident->visibility == Visibility::Restricted ? tr("restricted") : tr("local to this console"),
                     m_context.label));
    for (const reports::RelatedIncident &one : std::as_const(m_context.related)) {
        if (one.restricted)
            addRestricted(one.id, tr("Name %1 “%2”, which is restricted").arg(one.label, one.title));
    }
}

void ReportDialog::addRestricted(const QString &id, const QString &words)
{
    auto *box = new QCheckBox(base::onOneLine(words).replace(u'&', QStringLiteral("&&")), this);
    box->setObjectName(id);
    m_restricted->addWidget(box);
    connect(box, &QCheckBox::toggled, this, [this, id](bool on) {
        if (on)
            m_named.insert(id);
        else
            m_named.remove(id);
        remake();
    });
}

void ReportDialog::choose(reports::Format format)
{
    m_format = format;
    m_formats->setCurrent(reports::name(format));
    remake();
}

void ReportDialog::remake()
{
    if (!m_read)
        return;
    m_context.wholeLog = m_log->isChecked();
    for (reports::RelatedIncident &one : m_context.related)
        one.named = m_named.contains(one.id);
    m_paper = reports::incidentReport(*m_incident, m_context);
    if (m_format == reports::Format::Markdown) {
        m_source->setPlainText(reports::toMarkdown(m_paper));
        m_stack->setCurrentWidget(m_source);
    } else {
        m_pages->setDocument(m_paper);
        m_stack->setCurrentWidget(m_pages);
    }
    showStanding();
}

bool ReportDialog::mayLeave() const
{
    return m_read && (!m_holds || m_named.contains(m_incident->id));
}

void ReportDialog::showStanding()
{
    QStringList parts;
    if (m_format != reports::Format::Markdown)
        parts.append(tr("%n pages", nullptr, m_pages->pages()));
    parts.append(tr("%n entries", nullptr, int(m_incident->entries.size())));
    const bool signedOff = m_incident->review.signOff.has_value();
    parts.append(!signedOff                     ? tr("not signed: it says DRAFT")
                     : signedStill(*m_incident) ? tr("signed by %1").arg(m_incident->review.signOff->by)
                                                : tr("the log is no longer what was signed: it says so"));
    if (!mayLeave())
        parts.append(tr("tick that it may leave"));
    m_standing->setText(parts.join(QStringLiteral(" · ")));
    m_standing->setToken(signedOff && signedStill(*m_incident) && mayLeave() ? look::Token::Muted : look::Token::Warn);
    for (look::Button *way : std::as_const(m_ways))
        way->setEnabled(mayLeave());
}

void ReportDialog::say(const QString &text, bool wrong)
{
    m_said->setToken(wrong ? look::Token::Bad : look::Token::Muted);
    m_said->setText(text);
    m_said->show();
}

} // namespace panes
