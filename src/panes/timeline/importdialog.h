#pragma once

#include "desk/imports/importpreview.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QStandardItemModel;
class QTimer;

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
class MappingBox;
class ScannedBox;
class ZoneField;

/// Brings a file in: what it is and how it is read, with its first rows as every choice makes them, then how
/// far it is, then what came of it. Closing leaves the work in the list of long work. Opened without blocking.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    ImportDialog(console::Console &console, QWidget *parent);

    /// Shows a file before it is imported; "" lets one be chosen.
    Q_INVOKABLE void showFile(const QString &path);
    /// Shows an import that runs or has ended.
    void showImport(FileImport *import);

Q_SIGNALS:
    void wanted(const desk::Import &import);
    /// The first rows are shown as the choices say.
    void previewed();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    // importdialog.cpp: how it looks
    void build();
    QGridLayout *buildChoices();
    void addChoice(QGridLayout *grid, int column, const QString &caption, QWidget *field);
    void follow();
    void choose();
    void clear();

    // importlook.cpp: a file before it is imported
    void offerIncidents();
    void askAgain();
    void look();
    void preview(const base::Result<desk::ImportPreview> &result);
    bool tryAsBefore(const desk::ImportPreview &preview);
    void showChoices(const desk::ImportPreview &preview);
    void showEvents(const desk::ImportPreview &preview);
    QString words(const desk::ImportPreview &preview) const;
    void say(const QString &text, bool bad);
    void showRefusals(const QList<feeds::RefusedRow> &refusals, qint64 all);

    // importrun.cpp: an import that runs or has ended
    void proceed();
    void leave();
    void showRunning();
    void showOutcome();

    console::Console &m_console;
    QPointer<FileImport> m_import;
    QLineEdit *m_path;
    look::Button *m_choose;
    look::Label *m_what;
    QWidget *m_choices;
    QComboBox *m_format;
    ZoneField *m_zone;
    QComboBox *m_lane;
    QComboBox *m_incident;
    ScannedBox *m_scanned;
    look::SectionHead *m_mappingHead;
    MappingBox *m_mapping;
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
    QTimer *m_pause; ///< between the last choice and looking again
    desk::Import m_wish; ///< the file as it is shown
    QStringList m_columns; ///< of the file that is shown
    bool m_asBefore = false; ///< read as files with its columns were last time
    bool m_chosen = false; ///< somebody has chosen how it is read
    int m_question = 0; ///< answers to an older one are dropped
    int m_timer = 0;
};

} // namespace panes
