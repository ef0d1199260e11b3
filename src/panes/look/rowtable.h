#pragma once

#include <QTableView>

namespace look {

/// A table as every pane has it: frameless, no grid but a hairline below each row, whole rows selected,
/// heads in small grey.
class RowTable : public QTableView
{
    Q_OBJECT

public:
    explicit RowTable(QWidget *parent = nullptr);
};

} // namespace look
