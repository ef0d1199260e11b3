#pragma once

#include "models/incidents/incidentchoicemodel.h"
#include "store/sqlite/database.h"

#include <QWidget>

#include <functional>

namespace look {
class Label;
class RowList;
class SearchField;
} // namespace look

namespace panes {

/// Every incident as a choice, open ones first. Runs on the journal's reader.
base::Result<QList<models::IncidentChoice>> readChoices(store::Database &journal);

/// Chooses one incident: a line that finds by words, and the list below it. Arrows in the line move in the
/// list.
class IncidentChooser : public QWidget
{
    Q_OBJECT
public:
    explicit IncidentChooser(QWidget *parent = nullptr);

    void setChoices(const QList<models::IncidentChoice> &choices);
    /// The id of the chosen one; empty while none is.
    QString chosen() const;
    look::SearchField *field() const { return m_field; }
    look::RowList *list() const { return m_list; }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();

    models::IncidentChoiceModel *m_model;
    look::SearchField *m_field;
    look::RowList *m_list;
    look::Label *m_none;
};

} // namespace panes
