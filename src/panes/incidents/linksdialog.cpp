#include "panes/incidents/linksdialog.h"

#include "base/whendone.h"
#include "desk/incidents/link.h"
#include "desk/incidents/unlink.h"
#include "domain/incidents/words.h"
#include "models/incidents/linksmodel.h"
#include "panes/console/console.h"
#include "panes/incidents/incidentchooser.h"
#include "panes/look/button.h"
#include "panes/look/label.h"
#include "panes/look/rowlist.h"
#include "panes/look/searchfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace panes {

using namespace incidents;
using Way = models::LinkLine::Way;

namespace {

constexpr LinkKind kinds[]{LinkKind::RecurrenceOf, LinkKind::CausedBy,    LinkKind::ChildOf,
                           LinkKind::Related,      LinkKind::DuplicateOf, LinkKind::FollowsExercise};

look::RowDelegate::Shape shape()
{
    look::RowDelegate::Shape shape;
    shape.edge = 0;
    shape.left = 8;
    shape.right = 14; // beside the scroll bar
    shape.minimum = 28;
    shape.maxLines = 2;
    return shape;
}

struct Reading
{
    QList<models::IncidentChoice> all;
    store::Pointing pointing;
};

base::Result<Reading> readLinks(store::Database &journal, const QString &incident)
{
    const auto all = readChoices(journal);
    const auto pointing = store::pointingTo(journal, incident);
    if (!all || !pointing)
        return all ? pointing.error() : all.error();
    return Reading{*all, *pointing};
}

} // namespace

LinksDialog::LinksDialog(console::Console &console, const IncidentPtr &incident, const QString &label, QWidget *parent)
    : QDialog(parent)
    , m_console(console)
    , m_incident(incident)
    , m_model(new models::LinksModel(this))
    , m_list(new look::RowList(shape(), this))
    , m_none(new look::Label(tr("It is related to no other incident."), look::Font::Body, look::Token::Muted, this))
    , m_keys(new look::Label(tr("Enter: open the other · c: confirmed · Del: take away"), look::Font::Small,
                             look::Token::Muted, this))
    , m_kind(new QComboBox(this))
    , m_suspected(new QCheckBox(tr("only &suspected so far"), this))
    , m_chooser(new IncidentChooser(this))
    , m_error(new look::Label({}, look::Font::Body, look::Token::Bad, this))
    , m_add(new look::Button(tr("&Link"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("%1 and other incidents").arg(label));
    setModal(true);
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Relations"));
    m_list->setMinimumHeight(28 * 4);
    m_list->installEventFilter(this);
    m_error->setWordWrap(true);
    m_error->hide();
    auto *title = new look::Label(incident->title, look::Font::BodyBold, look::Token::Text, this);
    title->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(10);
    column->addWidget(title);
    column->addWidget(m_list, 1);
    column->addWidget(m_none);
    column->addWidget(m_keys);
    buildAdding(column);
    column->addWidget(m_error);
    column->addLayout(buildFoot());
    resize(640, 600);
    connect(&console.store(), &store::Store::committed, this, &LinksDialog::read);
    read();
    m_chooser->setFocus();
}

void LinksDialog::buildAdding(QLayout *column)
{
    for (const LinkKind kind : kinds)
        m_kind->addItem(wordWithin(kind), int(kind));
    m_kind->setAccessibleName(tr("Kind of relation"));
    auto *caption = new look::Label(tr("&This incident is"), look::Font::Body, look::Token::Muted, this);
    caption->setBuddy(m_kind);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(caption);
    row->addWidget(m_kind);
    row->addWidget(m_suspected);
    row->addStretch(1);
    static_cast<QVBoxLayout *>(column)->addLayout(row);
    static_cast<QVBoxLayout *>(column)->addWidget(m_chooser, 2);
    connect(m_chooser, &IncidentChooser::changed, this, [this] { m_add->setEnabled(!m_chooser->chosen().isEmpty()); });
    connect(m_chooser->field(), &QLineEdit::returnPressed, this, &LinksDialog::add);
}

QLayout *LinksDialog::buildFoot()
{
    auto *close = new look::Button(tr("Close"), QStringLiteral("Esc"), this);
    close->setAutoDefault(false);
    m_add->setAutoDefault(false);
    m_add->setPrimary(true);
    m_add->setEnabled(false);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addStretch(1);
    foot->addWidget(close);
    foot->addWidget(m_add);
    connect(close, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_add, &QAbstractButton::clicked, this, &LinksDialog::add);
    return foot;
}

void LinksDialog::read()
{
    const auto reading = [id = m_incident->id](store::Database &journal) { return readLinks(journal, id); };
    base::whenDone(m_console.store().readJournal(reading), this, [this](const base::Result<Reading> &read) {
        if (!read) {
            m_console.report(read.error());
            return;
        }
        m_pointing = read->pointing;
        m_all = read->all;
        base::whenDone(m_console.store().subject(m_incident->id), this,
                       [this](const base::Result<journal::SubjectPtr> &subject) {
                           if (subject)
                               m_incident = std::dynamic_pointer_cast<const Incident>(*subject);
                           refresh();
                       });
    });
}

void LinksDialog::refresh()
{
    m_model->show(*m_incident, m_pointing, m_all);
    QList<models::IncidentChoice> others;
    for (const models::IncidentChoice &one : std::as_const(m_all)) {
        if (one.key != m_incident->id)
            others.append(one);
    }
    m_chooser->setChoices(others);
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_keys->setVisible(any);
    m_none->setVisible(!any);
    if (any && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0, 0));
}

void LinksDialog::carryOut(const base::Result<journal::Deed> &deed)
{
    const QPointer<LinksDialog> dialog(this); // it may be closed before the disk answers
    m_error->hide();
    m_console.carryOut(deed, {}, [dialog](const base::Error &error) {
        if (!dialog)
            return;
        dialog->m_error->setText(error.text());
        dialog->m_error->show();
    });
}

void LinksDialog::add()
{
    const QString other = m_chooser->chosen();
    if (!other.isEmpty())
        carryOut(desk::link(*m_incident, LinkKind(m_kind->currentData().toInt()), other, !m_suspected->isChecked(),
                            m_console.by()));
}

void LinksDialog::confirm()
{
    const models::LinkLine &line = m_model->at(m_list->currentIndex().row());
    if (line.way == Way::Stated && !line.confirmed)
        carryOut(desk::link(*m_incident, line.kind, line.other, true, m_console.by()));
}

void LinksDialog::remove()
{
    const models::LinkLine &line = m_model->at(m_list->currentIndex().row());
    if (line.way == Way::Stated) {
        carryOut(desk::unlink(*m_incident, line.kind, line.other, m_console.by()));
        return;
    }
    m_error->setText(line.way == Way::Pointing ? tr("The other incident states this: take it away there")
                                               : tr("A merge is taken back from the incident that was merged"));
    m_error->show();
}

void LinksDialog::openOther()
{
    const QString other = m_model->at(m_list->currentIndex().row()).other;
    accept();
    m_console.openIncident(other);
}

bool LinksDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress || !m_list->currentIndex().isValid())
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        openOther();
    else if (key->key() == Qt::Key_Delete)
        remove();
    else if (key->text() == QLatin1String("c"))
        confirm();
    else
        return false;
    return true;
}

} // namespace panes
