#include "panes/incidents/factorspage.h"

#include "desk/incidents/namefactor.h"
#include "desk/journal/strike.h"
#include "domain/incidents/reviewstanding.h"
#include "domain/incidents/words.h"
#include "models/incidents/factorsmodel.h"
#include "models/incidents/reviewpagesmodel.h"
#include "panes/console/askdialog.h"
#include "panes/console/console.h"
#include "panes/incidents/reviewdraft.h"
#include "panes/look/button.h"
#include "panes/look/emptystate.h"
#include "panes/look/label.h"
#include "panes/look/rowlist.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace panes {

using namespace incidents;

namespace {

look::RowDelegate::Shape shape()
{
    look::RowDelegate::Shape shape;
    shape.edge = 0;
    shape.left = 16;
    shape.right = 16;
    shape.padding = 6;
    shape.minimum = 30;
    shape.maxLines = 6;
    return shape;
}

} // namespace

FactorsPage::FactorsPage(console::Console &console, ReviewDraft *draft, QWidget *parent)
    : ReviewPage(parent)
    , m_console(console)
    , m_draft(draft)
    , m_model(new models::FactorsModel(this))
    , m_list(new look::RowList(shape(), this))
    , m_empty(new look::EmptyState(tr("No factor is named yet"),
                                   tr("Several made it possible, let it go on or hid it. None of them is a person."),
                                   this))
    , m_line(new QWidget(this))
    , m_kind(new QComboBox(this))
    , m_field(new QLineEdit(this))
    , m_warning(new look::Label({}, look::Font::Small, look::Token::Warn, this))
    , m_add(new look::Button(tr("Name it"), QStringLiteral("Enter"), this))
    , m_out(new look::Button(tr("Take out"), QStringLiteral("Del"), this))
{
    auto *title = new look::Label(tr("Contributing factors"), look::Font::Title, look::Token::Text, this);
    auto *guidance =
        new look::Label(tr("What made it possible, what let it go on, what hid it. A person's act is never "
                           "a root cause."),
                        look::Font::Body, look::Token::Muted, this);
    guidance->setWordWrap(true);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 12, 16, 8);
    head->setSpacing(4);
    head->addWidget(title);
    head->addWidget(guidance);
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Contributing factors"));
    m_list->installEventFilter(this);
    buildLine();
    column()->addLayout(head);
    column()->addWidget(m_list, 1);
    column()->addWidget(m_empty, 1);
    column()->addWidget(m_line);
}

void FactorsPage::buildLine()
{
    const FactorKind kinds[]{FactorKind::Technical, FactorKind::Process, FactorKind::Organisational,
                             FactorKind::External};
    for (const FactorKind kind : kinds)
        m_kind->addItem(shownWord(kind), int(kind));
    m_kind->setAccessibleName(tr("Kind of factor"));
    m_field->setPlaceholderText(tr("Publish tokens never expired"));
    m_field->setAccessibleName(tr("Another factor"));
    m_field->setMaxLength(4000);
    m_warning->setWordWrap(true);
    m_warning->hide();
    for (look::Button *button : {m_add, m_out})
        button->setFocusPolicy(Qt::TabFocus);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_kind);
    row->addWidget(m_field, 1);
    auto *verbs = new QHBoxLayout;
    verbs->setSpacing(8);
    verbs->addWidget(m_warning, 1);
    verbs->addWidget(m_out);
    verbs->addWidget(m_add);
    auto *column = new QVBoxLayout(m_line);
    column->setContentsMargins(16, 8, 16, 12);
    column->setSpacing(8);
    column->addLayout(row);
    column->addLayout(verbs);
    connect(m_field, &QLineEdit::textChanged, this, &FactorsPage::typed);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { write([] {}); });
    connect(m_add, &QAbstractButton::clicked, this, [this] { write([] {}); });
    connect(m_out, &QAbstractButton::clicked, this, &FactorsPage::takeOut);
}

void FactorsPage::setIncident(const IncidentPtr &incident)
{
    const bool another = !incident || !m_incident || incident->id != m_incident->id;
    m_incident = incident;
    m_model->setIncident(incident);
    if (another) {
        const QSignalBlocker quiet(m_field);
        m_field->setText(m_draft->page(models::reviewpage::factors).text);
    }
    refresh();
}

void FactorsPage::typed()
{
    if (m_field->text().isEmpty())
        m_draft->drop(models::reviewpage::factors);
    else
        m_draft->change(models::reviewpage::factors, {m_field->text(), {}, m_field->cursorPosition()});
    refresh();
}

void FactorsPage::refresh()
{
    const bool any = m_model->rowCount() > 0;
    const bool writable = m_incident && drafting(*m_incident).ok();
    m_list->setVisible(any);
    m_empty->setVisible(!any);
    m_line->setVisible(writable);
    const QString blame = m_incident ? models::blameText(m_field->text(), *m_incident) : QString();
    m_warning->setText(blame);
    m_warning->setVisible(!blame.isEmpty());
    m_add->setEnabled(!m_field->text().trimmed().isEmpty());
    m_out->setEnabled(any);
}

bool FactorsPage::write(const std::function<void()> &then)
{
    const QString text = m_field->text().trimmed();
    if (text.isEmpty() || !m_incident || !drafting(*m_incident).ok())
        return false;
    const QPointer<FactorsPage> page(this);
    const auto kind = FactorKind(m_kind->currentData().toInt());
    m_console.carryOut(desk::nameFactor(*m_incident, kind, text, m_console.by()),
                       [page, text, then](const store::Committed &) {
                           if (!page)
                               return;
                           if (page->m_field->text().trimmed() == text)
                               page->m_field->clear();
                           then();
                       });
    return true;
}

/// The entry stays readable in the log, with the reason.
void FactorsPage::takeOut()
{
    const int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : m_model->rowCount() - 1;
    if (row < 0 || !m_incident || !drafting(*m_incident).ok())
        return;
    const Factor factor = m_model->at(row).factor;
    const console::Asked why{.caption = tr("&Why it is no factor"), .hint = {}, .text = {}, .completions = {}};
    auto *dialog =
        new console::AskDialog(m_console, {tr("Take out a factor"), factor.text, {why}, tr("Take out")}, window());
    connect(dialog, &console::AskDialog::answered, this, [this, dialog, factor](const QStringList &answers) {
        dialog->carryOut(desk::strike(*m_incident, factor.entryId, answers.first(), m_console.by()));
    });
    dialog->open();
}

bool FactorsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        takeOut();
        return true;
    }
    return Cell::eventFilter(watched, event);
}

QWidget *FactorsPage::home() const
{
    return m_line->isVisibleTo(this) ? static_cast<QWidget *>(m_field) : m_list;
}

} // namespace panes
