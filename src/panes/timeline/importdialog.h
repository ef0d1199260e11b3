#pragma once

#include "desk/timeline/importfile.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QStandardItemModel;

namespace console {
class Console;
}

namespace look {
class Button;
class Label;
class RowList;
class SectionHead;
} // namespace look

namespace panes {

class FileImport;

/// Brings an audit log in: shows what the file is and its first rows as they would be read, then how far
/// it is, then what came of it with every refused row. Closing it while it works leaves the work in the
/// list of long work. Opened without blocking the window.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    ImportDialog(console::Console &console, QWidget *parent);

    /// Shows a file before it is imported; "" lets one be chosen.
    void showFile(const QString &path);
    /// Shows an import that runs or has ended.
    void showImport(FileImport *import);

Q_SIGNALS:
    void wanted(const QString &path, bool strict);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void build();
    void choose();
    void clear();
    void preview(const base::Result<desk::ImportPreview> &preview);
    void showRefusals(const QList<feeds::RefusedRow> &refusals, qint64 all);
    void showRunning();
    void showOutcome();
    void proceed();

    console::Console &m_console;
    QPointer<FileImport> m_import;
    QLineEdit *m_path;
    look::Button *m_choose;
    look::Label *m_what;
    look::SectionHead *m_rowsHead;
    look::RowList *m_rows;
    QStandardItemModel *m_rowModel;
    look::SectionHead *m_refusedHead;
    QPlainTextEdit *m_refused;
    QProgressBar *m_bar;
    QCheckBox *m_strict;
    look::Button *m_copy;
    look::Button *m_close;
    look::Button *m_go;
    int m_timer = 0;
};

} // namespace panes
