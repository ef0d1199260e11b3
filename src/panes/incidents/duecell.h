#pragma once

#include "models/incidents/duemodel.h"
#include "panes/look/cell.h"

namespace look {
class ChipBar;
class SectionHead;
} // namespace look

namespace panes {

class FittedList;

/// What is due next, of this incident or of all that are open. Enter begins the line that settles it.
class DueCell : public look::Cell
{
    Q_OBJECT
public:
    explicit DueCell(QWidget *parent = nullptr);

    /// The incident on the board, and all that are open.
    void setSources(const models::DueModel::Source &current, const QList<models::DueModel::Source> &all,
                    base::Instant now);
    void tick(base::Instant now);
    bool showsAll() const { return m_all; }
    void setShowsAll(bool all);
    FittedList *list() const { return m_list; }
    models::DueModel *model() const { return m_model; }

Q_SIGNALS:
    /// The beginning of the line that settles a clock of the incident on the board.
    void lineBegun(const QString &line);
    void incidentWanted(const QString &id);
    /// What vanishes at its source is to be captured.
    void captureWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void open(int row);

    models::DueModel *m_model;
    look::SectionHead *m_head;
    look::ChipBar *m_which;
    FittedList *m_list;
    models::DueModel::Source m_current;
    QList<models::DueModel::Source> m_sources;
    base::Instant m_now{};
    bool m_all = false;
};

} // namespace panes
