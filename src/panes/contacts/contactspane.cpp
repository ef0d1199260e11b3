#include "panes/contacts/contactspane.h"

#include "base/whendone.h"
#include "desk/contacts/changecontact.h"
#include "desk/contacts/retirecontact.h"
#include "domain/incidents/words.h"
#include "models/contacts/contactsmodel.h"
#include "models/look/copytext.h"
#include "models/look/span.h"
#include "panes/console/console.h"
#include "panes/contacts/contactdialog.h"
#include "panes/look/button.h"
#include "panes/look/cell.h"
#include "panes/look/chipbar.h"
#include "panes/look/emptystate.h"
#include "panes/look/label.h"
#include "panes/look/richlabel.h"
#include "panes/look/rowtable.h"
#include "panes/look/searchfield.h"
#include "panes/look/sectionhead.h"

#include <QHeaderView>
#include <QInputDialog>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace panes {

using Model = models::ContactsModel;

namespace {

QStringList waysOf(const contacts::Card &card)
{
    QStringList ways;
    for (const contacts::Way &way : card.ways)
        ways.append(contacts::text(way));
    return ways;
}

} // namespace

ContactsPane::ContactsPane(console::Console &console)
    : Pane(console, QStringLiteral("contacts"), tr("Contacts"), QStringLiteral("user"))
    , m_model(new Model(this))
    , m_which(new look::ChipBar(this))
    , m_search(new look::SearchField(tr("Find a name, a role, a number"), this))
    , m_table(new look::RowTable(this))
    , m_empty(new look::EmptyState(this))
    , m_detail(new look::Cell(Qt::LeftEdge, look::Token::Surface, this))
    , m_name(new look::Label({}, look::Font::Title, look::Token::Text, this))
    , m_facts(new look::RichLabel(this))
    , m_change(new look::Button(tr("Change"), QStringLiteral("Enter"), this))
    , m_retire(new look::Button(tr("Retire"), this))
{
    auto *list = new look::Cell(this);
    list->column()->addWidget(buildHead());
    buildTable();
    list->column()->addWidget(m_table, 1);
    list->column()->addWidget(m_empty, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(list, 1);
    row->addWidget(buildDetail());
    addVerbs();
    connect(&console.store(), &store::Store::committed, this, [this](const QList<journal::SubjectPtr> &subjects) {
        for (const journal::SubjectPtr &subject : subjects) {
            if (subject->kind() == QLatin1String(contacts::Contact::kindName)) {
                read();
                return;
            }
        }
    });
    connect(&console.store(), &store::Store::changedElsewhere, this, &ContactsPane::read);
    read();
    refresh();
}

QWidget *ContactsPane::buildHead()
{
    auto *head = new look::SectionHead(tr("Contacts"), this);
    m_which->addChip(QStringLiteral("standing"), tr("All"));
    m_which->addChip(QStringLiteral("retired"), tr("With retired"));
    m_which->setAccessibleName(tr("Which contacts"));
    m_search->setKey(QStringLiteral("/"));
    m_search->setFixedWidth(280);
    auto *add = new look::Button(tr("Register a contact"), QStringLiteral("a"), this);
    add->setFocusPolicy(Qt::TabFocus);
    head->addBeside(m_which);
    head->addTrailing(add);
    head->addTrailing(m_search);
    head->setFixedHeight(40);
    connect(add, &QAbstractButton::clicked, this, &ContactsPane::add);
    connect(m_which, &look::ChipBar::chosen, this, [this](const QString &id) {
        m_model->setRetired(id == QLatin1String("retired"));
        refresh();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_model->setSought(words);
        refresh();
    });
    connect(m_search, &QLineEdit::returnPressed, this, &ContactsPane::focusHome);
    connect(m_search, &look::SearchField::left, this, &ContactsPane::focusHome);
    return head;
}

void ContactsPane::buildTable()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Contacts"));
    m_table->installEventFilter(this);
    QHeaderView *heads = m_table->horizontalHeader();
    heads->setStretchLastSection(false);
    heads->setSectionResizeMode(Model::Roles, QHeaderView::Stretch);
    m_table->setColumnWidth(Model::Name, 180);
    m_table->setColumnWidth(Model::Reach, 240);
    m_table->setColumnWidth(Model::Side, 90);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ContactsPane::showSelected);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &ContactsPane::change);
    connect(m_empty->addVerb(tr("Register a contact")), &QAbstractButton::clicked, this, &ContactsPane::add);
}

QWidget *ContactsPane::buildDetail()
{
    m_name->setWordWrap(true);
    m_facts->setMaxLines(24);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_name);
    column->addWidget(m_facts);
    auto *verbs = new QHBoxLayout;
    verbs->setSpacing(8);
    verbs->addWidget(m_change);
    verbs->addWidget(m_retire);
    verbs->addStretch(1);
    column->addLayout(verbs);
    column->addStretch(1);
    m_detail->column()->addLayout(column);
    for (look::Button *button : {m_change, m_retire})
        button->setFocusPolicy(Qt::TabFocus);
    connect(m_change, &QAbstractButton::clicked, this, &ContactsPane::change);
    connect(m_retire, &QAbstractButton::clicked, this, &ContactsPane::retire);
    return m_detail;
}

void ContactsPane::addVerbs()
{
    const auto make = [this](const char *id, const QString &text, void (ContactsPane::*run)()) {
        auto *action = new QAction(text, this);
        action->setObjectName(QLatin1String(id));
        connect(action, &QAction::triggered, this, run);
        addAction(action);
        return action;
    };
    make("contact.register", tr("Register a contact"), &ContactsPane::add);
    m_changeVerb = make("contact.change", tr("Change the selected contact"), &ContactsPane::change);
    m_retireVerb = make("contact.retire", tr("Retire the selected contact, or bring it back"), &ContactsPane::retire);
}

void ContactsPane::read()
{
    base::whenDone(console().store().readJournal(&store::contactList), this,
                   [this](const base::Result<QList<store::ContactRow>> &rows) {
                       if (!rows) {
                           console().report(rows.error());
                           return;
                       }
                       m_model->setContacts(*rows);
                       refresh();
                   });
}

void ContactsPane::refresh()
{
    const bool any = m_model->rowCount() > 0;
    m_which->setText(QStringLiteral("standing"), tr("All %1").arg(m_model->standing()));
    m_table->setVisible(any);
    m_empty->setVisible(!any);
    m_empty->setTitle(m_search->text().isEmpty() ? tr("Nobody is registered yet")
                                                 : tr("No contact matches “%1”").arg(m_search->text()));
    m_empty->setText(tr("Whoever a playbook tells needs a name and a number: register who stands for the CISO, Legal "
                        "and the teams, and a call shows them."));
    if (any && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, Model::Name));
    showSelected();
}

std::optional<store::ContactRow> ContactsPane::selected() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? std::optional(m_model->at(row).contact) : std::nullopt;
}

void ContactsPane::showSelected()
{
    const std::optional<store::ContactRow> row = selected();
    m_detail->setVisible(row.has_value());
    m_changeVerb->setEnabled(row.has_value());
    m_retireVerb->setEnabled(row.has_value());
    if (!row)
        return;
    const contacts::Card &card = row->card;
    m_name->setText(card.name);
    look::Spans facts;
    const auto add = [&](const QString &name, const QString &value) {
        if (value.isEmpty())
            return;
        if (!facts.isEmpty())
            facts.append(look::lineBreak());
        facts += {look::dim(name + u' '), look::plain(value)};
    };
    add(tr("Stands for"), card.roles.join(QStringLiteral(", ")));
    add(tr("Organisation"), card.organisation);
    add(tr("Side"), incidents::shown(contacts::word(card.side)));
    for (const contacts::Way &way : card.ways)
        add(way.channel, way.address);
    add(tr("Zone"), card.zone);
    add(tr("Hours"), card.hours);
    add(tr("Retired"), row->why);
    m_facts->setSpans(facts);
    m_retire->setText(row->retired ? tr("Bring back") : tr("Retire"));
}

void ContactsPane::add()
{
    (new ContactDialog(console(), {}, window()))->open();
}

void ContactsPane::change()
{
    if (const std::optional<store::ContactRow> row = selected())
        (new ContactDialog(console(), *row, window()))->open();
}

/// Asks why, or brings back who was retired.
void ContactsPane::retire()
{
    const std::optional<store::ContactRow> row = selected();
    if (!row)
        return;
    if (row->retired) {
        moveOn(row->id, QString());
        return;
    }
    auto *ask = new QInputDialog(window());
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setWindowTitle(tr("Retire %1").arg(row->card.name));
    ask->setLabelText(tr("Why are they not to be called any more?"));
    connect(ask, &QInputDialog::textValueSelected, this, [this, id = row->id](const QString &why) { moveOn(id, why); });
    ask->open();
}

void ContactsPane::moveOn(const QString &id, const QString &why)
{
    base::whenDone(console().store().subject(id), this, [this, why](const base::Result<journal::SubjectPtr> &read) {
        if (!read) {
            console().report(read.error());
            return;
        }
        const auto &contact = static_cast<const contacts::Contact &>(**read);
        console().carryOut(contact.retired ? desk::changeContact(contact, contact.card, console().by())
                                           : desk::retireContact(contact, why.trimmed(), console().by()));
    });
}

void ContactsPane::focusHome()
{
    (m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_search)->setFocus(Qt::ShortcutFocusReason);
}

QList<QWidget *> ContactsPane::parts() const
{
    return {m_table, m_search};
}

void ContactsPane::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    m_detail->setFixedWidth(std::clamp(width() / 4 / 4 * 4, 260, 400));
}

bool ContactsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return Pane::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    const auto go = [this](int step) {
        const int row = std::clamp(m_table->currentIndex().row() + step, 0, m_model->rowCount() - 1);
        m_table->setCurrentIndex(m_model->index(row, Model::Name));
    };
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        change();
    else if (key->text() == QLatin1String("/"))
        m_search->setFocus(Qt::ShortcutFocusReason);
    else if (key->text() == QLatin1String("a"))
        add();
    else if (key->text() == QLatin1String("j"))
        go(1);
    else if (key->text() == QLatin1String("k"))
        go(-1);
    else
        return false;
    return true;
}

QString ContactsPane::selectionAsMarkdown() const
{
    const std::optional<store::ContactRow> row = selected();
    if (!row)
        return {};
    QStringList words{QStringLiteral("**%1**").arg(look::copytext::markdown(row->card.name))};
    for (const QString &part : row->card.roles + waysOf(row->card))
        words.append(look::copytext::markdown(part));
    return QStringLiteral("- %1\n").arg(words.join(QStringLiteral(", ")));
}

QString ContactsPane::selectionAsTable() const
{
    const std::optional<store::ContactRow> row = selected();
    if (!row)
        return {};
    QStringList cells;
    for (const QString &part :
         QStringList{row->card.name, row->card.organisation, row->card.roles.join(QStringLiteral(", "))}
             + waysOf(row->card))
        cells.append(look::copytext::cell(part));
    return cells.join(u'\t');
}

QList<console::KeyHint> ContactsPane::keys() const
{
    const QString list = tr("In the list");
    return {{QStringLiteral("Enter"), tr("change the contact"), list},
            {QStringLiteral("a"), tr("register a contact"), list},
            {QStringLiteral("j k"), tr("next, previous"), list},
            {QStringLiteral("/"), tr("find a name, a role, a number"), list}};
}

} // namespace panes
