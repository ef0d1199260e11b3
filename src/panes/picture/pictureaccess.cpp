#include "panes/picture/pictureaccess.h"

#include "models/picture/picturewords.h"
#include "panes/picture/pictureview.h"

#include <QAccessibleWidget>
#include <QLocale>
#include <QPointer>

namespace panes {

namespace {

constexpr int columns = 3; // lane, how many are in sight, what the cursor is on

QString cellText(const PictureView &view, int row, int column)
{
    const QList<timeline::Lane> lanes = view.lanes();
    if (row < 0 || row >= lanes.size())
        return {};
    if (column == 0)
        return models::laneWord(lanes.at(row));
    if (column == 1)
        return QLocale().toString(models::LaneSight(view.picture(), lanes.at(row), view.scale()).count());
    return view.cursor() && view.cursor()->lane == lanes.at(row) ? view.spoken() : QString();
}

/// One field of one lane. Owned by Qt's registry of interfaces, let go by the table.
class CellAccess : public QAccessibleInterface, public QAccessibleTableCellInterface
{
public:
    CellAccess(PictureView *view, int row, int column)
        : m_view(view)
        , m_row(row)
        , m_column(column)
    {
    }
    bool isValid() const override { return m_view && m_row < m_view->lanes().size(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? cellText(*m_view, m_row, m_column) : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override
    {
        const QRect lane = isValid() ? m_view->laneRect(m_row).toAlignedRect() : QRect();
        return {m_view ? m_view->mapToGlobal(lane.topLeft()) : QPoint(), lane.size()};
    }
    QAccessible::Role role() const override { return m_column == 0 ? QAccessible::RowHeader : QAccessible::Cell; }
    QAccessible::State state() const override { return {}; }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface *>(this) : nullptr;
    }

    bool isSelected() const override { return isValid() && !cellText(*m_view, m_row, columns - 1).isEmpty(); }
    QList<QAccessibleInterface *> columnHeaderCells() const override { return {}; }
    QList<QAccessibleInterface *> rowHeaderCells() const override
    {
        QAccessibleInterface *const table = this->table();
        return table && table->tableInterface() ? QList{table->tableInterface()->cellAt(m_row, 0)}
                                                : QList<QAccessibleInterface *>();
    }
    int columnIndex() const override { return m_column; }
    int rowIndex() const override { return m_row; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return parent(); }

private:
    QPointer<PictureView> m_view;
    int m_row;
    int m_column;
};

class PictureAccess : public QAccessibleWidget, public QAccessibleTableInterface, public QAccessibleValueInterface
{
public:
    explicit PictureAccess(PictureView *view)
        : QAccessibleWidget(view, QAccessible::Table)
        , m_view(view)
    {
    }
    ~PictureAccess() override
    {
        for (const QAccessible::Id id : std::as_const(m_cells))
            QAccessible::deleteAccessibleInterface(id);
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TableInterface)
            return static_cast<QAccessibleTableInterface *>(this);
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    int childCount() const override { return rowCount() * columns; }
    QAccessibleInterface *child(int index) const override { return cellAt(index / columns, index % columns); }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const QAccessibleTableCellInterface *const cell =
            const_cast<QAccessibleInterface *>(child)->tableCellInterface();
        return cell ? cell->rowIndex() * columns + cell->columnIndex() : -1;
    }

    QVariant currentValue() const override { return m_view->spoken(); }
    void setCurrentValue(const QVariant &) override { }
    QVariant maximumValue() const override { return {}; }
    QVariant minimumValue() const override { return {}; }
    QVariant minimumStepSize() const override { return {}; }

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override
    {
        if (row < 0 || row >= rowCount() || column < 0 || column >= columns)
            return nullptr;
        QAccessible::Id &id = m_cells[row * columns + column];
        if (id == 0)
            id = QAccessible::registerAccessibleInterface(new CellAccess(m_view, row, column));
        return QAccessible::accessibleInterface(id);
    }
    int selectedCellCount() const override { return 0; }
    QList<QAccessibleInterface *> selectedCells() const override { return {}; }
    QString columnDescription(int column) const override
    {
        return column == 0 ? PictureView::tr("lane")
            : column == 1  ? PictureView::tr("in sight")
                           : PictureView::tr("at the cursor");
    }
    QString rowDescription(int row) const override { return cellText(*m_view, row, 0); }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return 0; }
    int columnCount() const override { return columns; }
    int rowCount() const override { return int(m_view->lanes().size()); }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override { }

private:
    PictureView *m_view;
    mutable QHash<int, QAccessible::Id> m_cells;
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *view = qobject_cast<PictureView *>(object);
    return view ? new PictureAccess(view) : nullptr;
}

} // namespace

void installPictureAccess()
{
    static const bool once = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(once)
}

} // namespace panes
