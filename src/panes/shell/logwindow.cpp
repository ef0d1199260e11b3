#include "panes/shell/logwindow.h"

#include "panes/look/button.h"
#include "panes/look/cell.h"
#include "panes/look/rowtable.h"
#include "panes/look/searchfield.h"
#include "panes/shell/logbook.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace shell {

namespace {

/// The lines of at least one level that hold the typed words.
class LinesShown : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setOnlyGrave(bool on)
    {
        m_onlyGrave = on;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QString level = sourceModel()->index(row, LogBook::Level, parent).data().toString();
        if (m_onlyGrave && level != LogBook::levelName(QtWarningMsg) && level != LogBook::levelName(QtCriticalMsg))
            return false;
        return QSortFilterProxyModel::filterAcceptsRow(row, parent);
    }

private:
    bool m_onlyGrave = false;
};

} // namespace

LogWindow::LogWindow(LogBook &book, QWidget *parent)
    : QDialog(parent)
    , m_book(book)
    , m_shown(new LinesShown(this))
    , m_level(new QComboBox(this))
    , m_words(new look::SearchField(tr("Filter by part or words"), this))
    , m_table(new look::RowTable(this))
{
    setObjectName(QStringLiteral("log"));
    setWindowTitle(tr("Program log"));
    m_shown->setSourceModel(&book);
    m_shown->setFilterKeyColumn(-1);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_shown);
    m_table->setAccessibleName(tr("Messages"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setColumnWidth(LogBook::Time, 96);
    m_table->setColumnWidth(LogBook::Level, 84);
    m_table->setColumnWidth(LogBook::Category, 150);
    m_level->addItems({tr("Everything"), tr("Warnings and errors")});
    m_level->setAccessibleName(tr("Level"));

    auto *copy = new look::Button(tr("&Copy"), this);
    connect(copy, &QPushButton::clicked, this, &LogWindow::copy);
    connect(m_level, &QComboBox::currentIndexChanged, this, &LogWindow::filter);
    connect(m_words, &QLineEdit::textChanged, m_shown, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_words, &look::SearchField::left, this, &QDialog::close);
    connect(&book, &QAbstractItemModel::rowsInserted, this, [this] {
        const QScrollBar *bar = m_table->verticalScrollBar();
        if (bar->value() == bar->maximum())
            QMetaObject::invokeMethod(m_table, &QTableView::scrollToBottom, Qt::QueuedConnection);
    });

    auto *head = new look::Cell(Qt::BottomEdge, look::Token::Surface, this);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    row->addWidget(m_level);
    row->addWidget(m_words, 1);
    row->addWidget(copy);
    head->column()->addLayout(row);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_table, 1);
    resize(860, 480);
    m_words->setFocus();
}

void LogWindow::filter()
{
    static_cast<LinesShown *>(m_shown)->setOnlyGrave(m_level->currentIndex() == 1);
}

void LogWindow::copy()
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty()) {
        for (int row = 0; row < m_shown->rowCount(); ++row)
            rows.append(m_shown->index(row, 0));
    }
    std::sort(rows.begin(), rows.end());
    for (QModelIndex &row : rows)
        row = m_shown->mapToSource(row);
    QApplication::clipboard()->setText(m_book.text(rows));
}

} // namespace shell
