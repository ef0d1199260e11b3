#pragma once

#include <QDialog>

class QComboBox;
class QSortFilterProxyModel;

namespace look {
class RowTable;
class SearchField;
} // namespace look

namespace shell {

class LogBook;

/// The log book in a window: by level, by words, and copied. Follows the newest line while the last
/// one is in sight. Owned by the main window.
class LogWindow : public QDialog
{
    Q_OBJECT

public:
    LogWindow(LogBook &book, QWidget *parent);

private:
    void filter();
    void copy();

    LogBook &m_book;
    QSortFilterProxyModel *m_shown;
    QComboBox *m_level;
    look::SearchField *m_words;
    look::RowTable *m_table;
};

} // namespace shell
