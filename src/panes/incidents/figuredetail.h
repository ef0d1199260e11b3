#pragma once

#include "models/figures/figureface.h"
#include "panes/look/cell.h"

class QModelIndex;

namespace look {
class Button;
class EmptyState;
class RichLabel;
class RowTable;
class SectionHead;
} // namespace look

namespace models {
class BehindModel;
struct BehindRow;
} // namespace models

namespace panes {

/// What a figure is made of: its formula, every target with what it was judged by, and the incidents behind it,
/// the longest first and those that miss a milestone last. Owned by its view.
class FigureDetail : public look::Cell
{
    Q_OBJECT
public:
    explicit FigureDetail(models::BehindModel &model, QWidget *parent = nullptr);

    void setFace(const models::FigureFace &face);
    /// The rows of the model have changed.
    void refresh();
    look::RowTable *table() const { return m_table; }
    look::RichLabel *facts() const { return m_facts; }
    look::Button *stateButton() const { return m_state; }
    /// nullptr while nothing is selected.
    const models::BehindRow *selected() const;

Q_SIGNALS:
    /// The entries that the selected value comes from; `incident` is whose they are.
    void entriesWanted(const QString &incident, const QStringList &entries);
    /// The milestone that the selected row misses shall be stated.
    void milestoneWanted(const QString &incident, incidents::Milestone milestone);
    void left(); ///< back to the cards

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTable();
    QLayout *buildFoot();
    void showSelected();
    void openSelected();
    void stateSelected();

    models::BehindModel &m_model;
    look::SectionHead *m_head;
    look::RichLabel *m_facts;
    look::SectionHead *m_behindHead;
    look::RowTable *m_table;
    look::EmptyState *m_empty;
    look::Button *m_state;
    look::Button *m_open;
    QString m_id;
};

} // namespace panes
