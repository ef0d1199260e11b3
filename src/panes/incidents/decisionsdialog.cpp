#include "panes/incidents/decisionsdialog.h"

#include "desk/incidents/decide.h"
#include "desk/incidents/reviewdecision.h"
#include "domain/journal/statedtime.h"
#include "models/look/roles.h"
#include "models/look/span.h"
#include "panes/console/console.h"
#include "panes/console/follow.h"
#include "panes/look/button.h"
#include "panes/look/emptystate.h"
#include "panes/look/label.h"
#include "panes/look/richlabel.h"
#include "panes/look/rowlist.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace panes {

using namespace incidents;

namespace {

constexpr int entryRole = Qt::UserRole + 400;

look::RowDelegate::Shape shape()
{
    look::RowDelegate::Shape shape;
    shape.edge = 44;
    shape.left = 4;
    shape.right = 4;
    shape.padding = 4;
    shape.minimum = 26;
    return shape;
}

} // namespace

DecisionsDialog::DecisionsDialog(console::Console &console, const IncidentPtr &incident, const QString &label,
                                 QWidget *parent)
    : QDialog(parent)
    , m_console(console)
    , m_incident(incident)
    , m_rows(new QStandardItemModel(this))
    , m_list(new look::RowList(shape(), this))
    , m_empty(new look::EmptyState(tr("No decision yet"),
                                   tr("What is decided stands here with its options, objections and review. Record the "
                                      "first one below, or type !d on the board."),
                                   this))
    , m_detail(new look::RichLabel(this))
    , m_stands(new look::Button(tr("It &stands"), this))
    , m_falls(new look::Button(tr("It no &longer stands"), this))
    , m_text(new QLineEdit(this))
    , m_options(new QPlainTextEdit(this))
    , m_objections(new QLineEdit(this))
    , m_review(new QLineEdit(this))
    , m_error(new look::Label({}, look::Font::Body, look::Token::Bad, this))
    , m_record(new look::Button(tr("Record"), QStringLiteral("Ctrl+Enter"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Decisions · %1").arg(label));
    setModal(true);
    m_error->setWordWrap(true);
    m_error->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(buildLog(), 1);
    column->addLayout(buildForm());
    column->addWidget(m_error);
    auto *close = new look::Button(tr("Close"), QStringLiteral("Esc"), this);
    close->setAutoDefault(false);
    connect(close, &QAbstractButton::clicked, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addStretch(1);
    foot->addWidget(close);
    foot->addWidget(m_record);
    column->addLayout(foot);
    resize(820, 640);
    m_record->setPrimary(true);
    m_record->setAutoDefault(false);
    m_record->setShortcut(QKeySequence(QStringLiteral("Ctrl+Return")));
    connect(m_record, &QAbstractButton::clicked, this, &DecisionsDialog::record);
    console::follow(console, incident->id, this, [this](const journal::SubjectPtr &state) { stateChanged(state); });
    refresh();
    m_text->setFocus();
}

QWidget *DecisionsDialog::buildLog()
{
    m_list->setModel(m_rows);
    m_list->setAccessibleName(tr("Decisions"));
    m_detail->setMaxLines(10);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DecisionsDialog::showSelected);
    for (look::Button *button : {m_stands, m_falls})
        button->setAutoDefault(false);
    connect(m_stands, &QAbstractButton::clicked, this, [this] { review(true); });
    connect(m_falls, &QAbstractButton::clicked, this, [this] { review(false); });
    auto *log = new QWidget(this);
    auto *column = new QVBoxLayout(log);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_detail, 1);
    row->addWidget(m_stands, 0, Qt::AlignTop);
    row->addWidget(m_falls, 0, Qt::AlignTop);
    column->addLayout(row);
    return log;
}

QLayout *DecisionsDialog::buildForm()
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    const auto add = [&](const QString &text, QWidget *field) {
        auto *caption = new look::Label(text, look::Font::Body, look::Token::Muted, this);
        caption->setBuddy(field);
        field->setAccessibleName(QString(text).remove(u'&'));
        form->addRow(caption, field);
    };
    m_text->setPlaceholderText(tr("What is decided, in one line"));
    m_options->setPlaceholderText(tr("One a line: also those that were not taken"));
    m_options->setTabChangesFocus(true);
    m_options->setFixedHeight(64);
    m_objections->setPlaceholderText(tr("Who objects and why; empty when nobody does"));
    m_review->setPlaceholderText(tr("in 1h, 04:30Z, tomorrow 09:00; empty when it is final"));
    add(tr("&Decision"), m_text);
    add(tr("&Options"), m_options);
    add(tr("O&bjections"), m_objections);
    add(tr("&Review"), m_review);
    return form;
}

void DecisionsDialog::stateChanged(const journal::SubjectPtr &state)
{
    m_incident = std::static_pointer_cast<const Incident>(state);
    refresh();
}

void DecisionsDialog::refresh()
{
    const int row = std::max(0, m_list->currentIndex().row());
    m_rows->clear();
    for (auto decision = m_incident->decisions.crbegin(); decision != m_incident->decisions.crend(); ++decision) {
        auto *item = new QStandardItem(decision->text);
        item->setData(decision->label, look::EdgeTimeRole);
        item->setData(decision->entryId, entryRole);
        item->setData(m_console.zones().stamp(decision->at), look::WhoRole);
        item->setData(tr("%1: %2, by %3").arg(decision->label, decision->text, decision->by), Qt::AccessibleTextRole);
        item->setEditable(false);
        m_rows->appendRow(item);
    }
    const bool any = m_rows->rowCount() > 0;
    m_list->setVisible(any);
    m_empty->setVisible(!any);
    if (any)
        m_list->setCurrentIndex(m_rows->index(std::min(row, m_rows->rowCount() - 1), 0));
    showSelected();
}

const Decision *DecisionsDialog::selected() const
{
    const QString id = m_list->currentIndex().data(entryRole).toString();
    for (const Decision &decision : m_incident->decisions) {
        if (decision.entryId == id)
            return &decision;
    }
    return nullptr;
}

void DecisionsDialog::showSelected()
{
    const Decision *decision = selected();
    m_stands->setVisible(decision);
    m_falls->setVisible(decision);
    look::Spans spans;
    const auto add = [&](const QString &name, const QString &value, look::Token token = look::Token::Text) {
        if (!spans.isEmpty())
            spans.append(look::lineBreak());
        spans += {look::dim(name + u' '), look::plain(value, token)};
    };
    if (decision) {
        add(tr("By"), decision->by);
        add(tr("Options"),
            decision->options.isEmpty() ? tr("none noted") : decision->options.join(QStringLiteral(" · ")));
        add(tr("Objections"), decision->objections.isEmpty() ? tr("none") : decision->objections);
        const bool late = decision->reviewAt && !decision->reviewed && *decision->reviewAt < m_console.now();
        if (decision->reviewed)
            add(tr("Reviewed"), m_console.zones().stamp(*decision->reviewed), look::Token::Ok);
        else if (decision->reviewAt)
            add(tr("Review due"), m_console.zones().stamp(*decision->reviewAt),
                late ? look::Token::Bad : look::Token::Text);
        else
            add(tr("Review"), tr("none planned"));
    }
    m_detail->setSpans(spans);
}

void DecisionsDialog::showError(const QString &text)
{
    m_error->setText(text);
    m_error->setVisible(!text.isEmpty());
}

void DecisionsDialog::review(bool stands)
{
    if (const Decision *decision = selected())
        commit(desk::reviewDecision(*m_incident, decision->entryId, stands, m_console.by()), false);
}

void DecisionsDialog::record()
{
    Decided decided;
    decided.text = m_text->text().trimmed();
    for (const QString &option : m_options->toPlainText().split(u'\n', Qt::SkipEmptyParts))
        decided.options.append(option.trimmed());
    decided.options.removeAll(QString());
    decided.objections = m_objections->text().trimmed();
    if (decided.text.isEmpty()) {
        showError(tr("It needs words: what is decided, in one line."));
        m_text->setFocus();
        return;
    }
    if (const QString when = m_review->text().trimmed(); !when.isEmpty()) {
        const base::Result<journal::StatedTime> time =
            journal::wholeTimeAhead(when, {m_console.now(), m_console.zones().zone()});
        if (!time) {
            showError(time.error().text());
            m_review->setFocus();
            return;
        }
        decided.reviewAt = time->occurred.at;
    }
    commit(desk::decide(*m_incident, decided, m_console.by()), true);
}

void DecisionsDialog::commit(const base::Result<journal::Deed> &deed, bool clears)
{
    const QPointer<DecisionsDialog> dialog(this); // it may be closed before the disk answers
    showError({});
    m_console.carryOut(
        deed,
        [this, dialog, clears](const store::Committed &) {
            if (!dialog || !clears)
                return;
            for (QLineEdit *field : {m_text, m_objections, m_review})
                field->clear();
            m_options->clear();
            m_text->setFocus();
        },
        [this, dialog](const base::Error &error) {
            if (dialog)
                showError(error.text());
        });
}

} // namespace panes
