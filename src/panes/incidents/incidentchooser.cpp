#include "panes/incidents/incidentchooser.h"

#include "domain/incidents/label.h"
#include "panes/look/label.h"
#include "panes/look/rowlist.h"
#include "panes/look/searchfield.h"
#include "store/incidents/incidentlist.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace panes {

using namespace incidents;

namespace {

look::RowDelegate::Shape shape()
{
    look::RowDelegate::Shape shape;
    shape.edge = 0;
    shape.left = 8;
    shape.right = 14; // beside the scroll bar
    shape.minimum = 30;
    shape.maxLines = 1;
    return shape;
}

} // namespace

base::Result<QList<models::IncidentChoice>> readChoices(store::Database &journal)
{
    const base::Result<QList<store::IncidentRow>> rows = store::incidentList(journal);
    if (!rows)
        return rows.error();
    QStringList ids;
    for (const store::IncidentRow &row : *rows)
        ids.append(row.id);
    QList<models::IncidentChoice> out;
    for (const store::IncidentRow &row : *rows)
        out.append({row.id, labelOf(row.id, ids), row.title, Severity(std::clamp(row.severity, 1, 4)),
                    statusFrom(row.status).value_or(Status::Triage), row.open});
    return out;
}

IncidentChooser::IncidentChooser(QWidget *parent)
    : QWidget(parent)
    , m_model(new models::IncidentChoiceModel(this))
    , m_field(new look::SearchField(tr("Find by title or label"), this))
    , m_list(new look::RowList(shape(), this))
    , m_none(new look::Label(tr("No incident matches"), look::Font::Body, look::Token::Muted, this))
{
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Incidents"));
    m_field->setAccessibleName(tr("Find an incident"));
    m_field->installEventFilter(this);
    m_list->setMinimumHeight(30 * 5);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_none, 1);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_model->setSought(words);
        refresh();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &IncidentChooser::changed);
    refresh();
}

void IncidentChooser::setChoices(const QList<models::IncidentChoice> &choices)
{
    m_model->setChoices(choices);
    refresh();
}

void IncidentChooser::refresh()
{
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_none->setVisible(!any);
    if (any && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0, 0));
    Q_EMIT changed();
}

QString IncidentChooser::chosen() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? m_model->at(index.row()).key : QString();
}

bool IncidentChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if ((key != Qt::Key_Down && key != Qt::Key_Up) || m_model->rowCount() == 0)
        return false;
    const int row = m_list->currentIndex().row() + (key == Qt::Key_Down ? 1 : -1);
    m_list->setCurrentIndex(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1), 0));
    return true;
}

} // namespace panes
